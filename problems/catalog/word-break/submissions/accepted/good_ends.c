bool wordBreak(char* s, char** wordDict, int wordDictSize) {
    int n = strlen(s);
    bool* good = calloc(n + 1, sizeof(bool));
    good[0] = true;
    for (int start = 0; start < n; start++) {
        if (!good[start]) continue;
        for (int i = 0; i < wordDictSize; i++) {
            int length = strlen(wordDict[i]);
            if (start + length <= n && strncmp(s + start, wordDict[i], length) == 0) good[start + length] = true;
        }
    }
    bool answer = good[n];
    free(good);
    return answer;
}
