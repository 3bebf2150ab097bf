class Solution {
    public int sumOf(int[] nums) {
        return nums[0] + sumOf(nums);
    }
}
