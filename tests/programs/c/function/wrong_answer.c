int sumOf(int* nums, int numsSize) {
    int max = 0;
    for (int i = 0; i < numsSize; i++) max = fmax(max, nums[i]);
    return max;
}
