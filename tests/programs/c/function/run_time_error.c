int sumOf(int* nums, int numsSize) {
    assert(numsSize > 0);
    int sum = 0;
    for (int i = 0; i < numsSize; i++) sum += nums[i];
    return sum;
}
