int rob(int* nums, int numsSize) {
    int before = 0, best = 0;
    for (int i = 0; i < numsSize; i++) {
        int next = before + nums[i] > best ? before + nums[i] : best;
        before = best;
        best = next;
    }
    return best;
}
