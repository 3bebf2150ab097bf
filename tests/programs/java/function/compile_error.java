class Solution {
    public int sumOf(int[] nums) {
        int total = 0;
        for (int num : nums) total += num
        return totals;
    }
}
