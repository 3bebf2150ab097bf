/** Encodes a list of strings to a single string */
char* encode(char** strs, int strsSize) {
    size_t total = 1;
    for (int i = 0; i < strsSize; i++) total += strlen(strs[i]) + 12;
    char *s = malloc(total), *end = s;
    *s = '\0';
    for (int i = 0; i < strsSize; i++) end += sprintf(end, "%zu#%s", strlen(strs[i]), strs[i]);
    return s;
}

/** Decodes a single string to a list of strings. */
char** decode(char* s, int* returnSize) {
    char** strs = malloc(200 * sizeof(char*));
    *returnSize = 0;
    while (*s) {
        size_t length = strtoul(s, &s, 10);
        strs[(*returnSize)++] = strndup(s + 1, length);
        s += 1 + length;
    }
    return strs;
}
