static int compare(const void* a, const void* b) {
    return (*(int**)a)[0] - (*(int**)b)[0];
}

int** merge(int** intervals, int intervalsSize, int* intervalsColSize, int* returnSize, int** returnColumnSizes) {
    qsort(intervals, intervalsSize, sizeof(int*), compare);
    int** answer = malloc(intervalsSize * sizeof(int*));
    int count = 0;
    for (int i = 0; i < intervalsSize; i++) {
        if (count && intervals[i][0] <= answer[count - 1][1]) {
            if (intervals[i][1] > answer[count - 1][1]) answer[count - 1][1] = intervals[i][1];
        } else {
            answer[count] = malloc(2 * sizeof(int));
            memcpy(answer[count++], intervals[i], 2 * sizeof(int));
        }
    }
    *returnSize = count;
    *returnColumnSizes = malloc(count * sizeof(int));
    for (int i = 0; i < count; i++) (*returnColumnSizes)[i] = 2;
    return answer;
}
