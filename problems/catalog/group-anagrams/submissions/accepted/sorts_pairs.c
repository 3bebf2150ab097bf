struct entry {
    char key[101];
    char* word;
};

static int compareLetters(const void* a, const void* b) {
    return *(const char*)a - *(const char*)b;
}

static int compareEntries(const void* a, const void* b) {
    return strcmp(((const struct entry*)a)->key, ((const struct entry*)b)->key);
}

char*** groupAnagrams(char** strs, int strsSize, int* returnSize, int** returnColumnSizes) {
    struct entry* entries = malloc(strsSize * sizeof(struct entry));
    for (int i = 0; i < strsSize; i++) {
        entries[i].word = strs[i];
        strcpy(entries[i].key, strs[i]);
        qsort(entries[i].key, strlen(strs[i]), 1, compareLetters);
    }
    qsort(entries, strsSize, sizeof(struct entry), compareEntries);
    char*** groups = malloc(strsSize * sizeof(char**));
    *returnColumnSizes = malloc(strsSize * sizeof(int));
    *returnSize = 0;
    for (int start = 0, end; start < strsSize; start = end) {
        for (end = start + 1; end < strsSize && !strcmp(entries[start].key, entries[end].key);) end++;
        char** words = malloc((end - start) * sizeof(char*));
        for (int i = start; i < end; i++) words[i - start] = entries[i].word;
        groups[*returnSize] = words;
        (*returnColumnSizes)[(*returnSize)++] = end - start;
    }
    free(entries);
    return groups;
}
