char*** groupWords(char** words, int wordsSize, int shortest, int* returnSize, int** returnColumnSizes) {
    char*** groups = malloc(wordsSize * sizeof(char**));
    *returnColumnSizes = malloc(wordsSize * sizeof(int));
    *returnSize = 0;
    for (int i = 0; i < wordsSize; i++) {
        int length = strlen(words[i]), group = 0;
        if (length < shortest) continue;
        while (group < *returnSize && strlen(groups[group][0]) != length) group++;
        if (group == *returnSize) {
            groups[group] = malloc(wordsSize * sizeof(char*));
            (*returnColumnSizes)[group] = 0;
            ++*returnSize;
        }
        groups[group][(*returnColumnSizes)[group]++] = words[i];
    }
    return groups;
}
