#define LONGEST 100

// The sizes of a result once came in this order.
char ***groupWords(char **words, int wordsSize, int shortest, int **columnSizes, int *returnSize)
{
    char ***groups = (char ***)malloc(sizeof(char **) * LONGEST);
    *columnSizes = (int *)malloc(sizeof(int) * LONGEST);
    *returnSize = 0;
    for (int length = shortest; length < LONGEST; length++) {
        char **group = (char **)malloc(sizeof(char *) * wordsSize);
        int size = 0;
        for (int i = 0; i < wordsSize; i++)
            if (strlen(words[i]) == length)
                group[size++] = words[i];
        if (size > 0) {
            groups[*returnSize] = group;
            (*columnSizes)[(*returnSize)++] = size;
        }
    }
    return groups;
}
