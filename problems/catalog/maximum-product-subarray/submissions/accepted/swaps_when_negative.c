int maxProduct(int* nums, int numsSize) {
    int best = nums[0], high = nums[0], low = nums[0];
    for (int i = 1; i < numsSize; i++) {
        int num = nums[i];
        if (num < 0) {
            int other = high;
            high = low;
            low = other;
        }
        high = high * num > num ? high * num : num;
        low = low * num < num ? low * num : num;
        if (high > best) best = high;
    }
    return best;
}
