static int compare(const void* a, const void* b) {
    int one = *(const int*)a, other = *(const int*)b;
    return (one > other) - (one < other);
}

int longestConsecutive(int* nums, int numsSize) {
    if (numsSize == 0) return 0;
    qsort(nums, numsSize, sizeof(int), compare);
    int longest = 1, length = 1;
    for (int i = 1; i < numsSize; i++) {
        if (nums[i] == nums[i - 1]) continue;
        length = nums[i] == nums[i - 1] + 1 ? length + 1 : 1;
        if (length > longest) longest = length;
    }
    return longest;
}
