class Solution {
    public int sumOf(int[] nums) {
        int total = 0;
        while (true) total += nums.length;
    }
}
