int compact(int* nums, int numsSize) {
    int kept = 0;
    for (int i = 0; i < numsSize; i++)
        if (nums[i]) nums[kept++] = nums[i];
    return kept;
}
