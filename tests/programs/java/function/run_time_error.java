class Solution {
    public int sumOf(int[] nums) {
        int total = nums[0];
        for (int i = 1; i < nums.length; i++) total += nums[i];
        return total;
    }
}
