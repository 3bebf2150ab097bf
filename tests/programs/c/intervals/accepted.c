static int longer(const void* a, const void* b) {
    const int *x = *(const int* const*)a, *y = *(const int* const*)b;
    return (y[1] - y[0]) - (x[1] - x[0]);
}

int** widened(int** intervals, int intervalsSize, int* intervalsColSize, int* returnSize, int** returnColumnSizes) {
    qsort(intervals, intervalsSize, sizeof(int*), longer);
    for (int i = 0; i < intervalsSize; i++) intervals[i][1]++;
    *returnSize = intervalsSize;
    *returnColumnSizes = intervalsColSize;
    return intervals;
}
