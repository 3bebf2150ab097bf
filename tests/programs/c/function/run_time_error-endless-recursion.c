int sumOf(int* nums, int numsSize) {
    volatile int here = numsSize;
    return sumOf(nums, numsSize) + here;
}
