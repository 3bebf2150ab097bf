int longestCommonSubsequence(char* text1, char* text2) {
    int n = strlen(text2);
    int* row = calloc(n + 1, sizeof(int));
    for (; *text1; text1++) {
        int diagonal = 0;
        for (int j = 1; j <= n; j++) {
            int above = row[j];
            if (*text1 == text2[j - 1]) row[j] = diagonal + 1;
            else if (row[j - 1] > row[j]) row[j] = row[j - 1];
            diagonal = above;
        }
    }
    int answer = row[n];
    free(row);
    return answer;
}
