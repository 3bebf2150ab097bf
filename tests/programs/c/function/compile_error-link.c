int sumOf(int* nums, int numsSize) {
    return sum_of_all(nums, numsSize);
}
