class Solution {
    public int sumOf(int[] nums) {
        long total = 0;
        for (int num : nums) total += num;
        return total;
    }
}
