static int compare(const void* a, const void* b) {
    return *(const int*)a - *(const int*)b;
}

int** threeSum(int* nums, int numsSize, int* returnSize, int** returnColumnSizes) {
    qsort(nums, numsSize, sizeof(int), compare);
    int room = 64, count = 0;
    int** answer = malloc(room * sizeof(int*));
    for (int i = 0; i < numsSize - 2; i++) {
        if (i > 0 && nums[i] == nums[i - 1]) continue;
        int low = i + 1, high = numsSize - 1;
        while (low < high) {
            int total = nums[i] + nums[low] + nums[high];
            if (total < 0) {
                low++;
            } else if (total > 0) {
                high--;
            } else {
                if (count == room) answer = realloc(answer, (room *= 2) * sizeof(int*));
                answer[count] = malloc(3 * sizeof(int));
                answer[count][0] = nums[i];
                answer[count][1] = nums[low];
                answer[count++][2] = nums[high];
                low++;
                while (low < high && nums[low] == nums[low - 1]) low++;
            }
        }
    }
    *returnSize = count;
    *returnColumnSizes = malloc(count * sizeof(int));
    for (int i = 0; i < count; i++) (*returnColumnSizes)[i] = 3;
    return answer;
}
