class Solution {
    public int search(int[] nums, int target) {
        int low = 0, high = nums.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (nums[middle] == target) return middle;
            boolean leftIsSorted = nums[low] <= nums[middle];
            boolean goLeft = leftIsSorted
                ? nums[low] <= target && target < nums[middle]
                : !(nums[middle] < target && target <= nums[high]);
            if (goLeft) high = middle - 1;
            else low = middle + 1;
        }
        return -1;
    }
}
