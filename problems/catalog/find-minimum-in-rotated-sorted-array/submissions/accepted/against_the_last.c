int findMin(int* nums, int numsSize) {
    int low = 0, high = numsSize - 1;
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (nums[middle] > nums[high]) low = middle + 1;
        else high = middle;
    }
    return nums[low];
}
