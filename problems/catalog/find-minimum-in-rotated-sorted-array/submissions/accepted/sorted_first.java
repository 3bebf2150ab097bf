class Solution {
    public int findMin(int[] nums) {
        int low = 0, high = nums.length - 1;
        while (nums[low] > nums[high]) {
            int middle = (low + high) / 2;
            if (nums[middle] >= nums[low]) low = middle + 1;
            else high = middle;
        }
        return nums[low];
    }
}
