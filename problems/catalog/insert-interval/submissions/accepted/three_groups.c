static int* pair(int start, int end) {
    int* made = malloc(2 * sizeof(int));
    made[0] = start;
    made[1] = end;
    return made;
}

int** insert(int** intervals, int intervalsSize, int* intervalsColSize, int* newInterval, int newIntervalSize,
             int* returnSize, int** returnColumnSizes) {
    int** answer = malloc((intervalsSize + 1) * sizeof(int*));
    int i = 0, count = 0, start = newInterval[0], end = newInterval[1];
    for (; i < intervalsSize && intervals[i][1] < start; i++) answer[count++] = pair(intervals[i][0], intervals[i][1]);
    for (; i < intervalsSize && intervals[i][0] <= end; i++) {
        if (intervals[i][0] < start) start = intervals[i][0];
        if (intervals[i][1] > end) end = intervals[i][1];
    }
    answer[count++] = pair(start, end);
    for (; i < intervalsSize; i++) answer[count++] = pair(intervals[i][0], intervals[i][1]);
    *returnSize = count;
    *returnColumnSizes = malloc(count * sizeof(int));
    for (i = 0; i < count; i++) (*returnColumnSizes)[i] = 2;
    return answer;
}
