int lengthOfLIS(int* nums, int numsSize) {
    int* tails = malloc(numsSize * sizeof(int));
    int size = 0;
    for (int i = 0; i < numsSize; i++) {
        int low = 0, high = size;
        while (low < high) {
            int middle = (low + high) / 2;
            if (tails[middle] < nums[i]) low = middle + 1;
            else high = middle;
        }
        tails[low] = nums[i];
        if (low == size) size++;
    }
    free(tails);
    return size;
}
