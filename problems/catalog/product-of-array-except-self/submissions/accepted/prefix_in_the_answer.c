int* productExceptSelf(int* nums, int numsSize, int* returnSize) {
    int* answer = malloc(numsSize * sizeof(int));
    int before = 1, after = 1;
    for (int i = 0; i < numsSize; i++) {
        answer[i] = before;
        before *= nums[i];
    }
    for (int i = numsSize - 1; i >= 0; i--) {
        answer[i] *= after;
        after *= nums[i];
    }
    *returnSize = numsSize;
    return answer;
}
