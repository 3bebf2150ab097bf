int findPeak(int* nums, int numsSize) {
    int low = 0, high = numsSize - 1;
    while (low < high) {
        int middle = (low + high) / 2;
        if (nums[middle] < nums[middle + 1]) low = middle + 1;
        else high = middle;
    }
    return low;
}
