char* longestPalindrome(char* s) {
    int n = strlen(s), start = 0, longest = 0;
    for (int i = 0; i < 2 * n - 1; i++) {
        int left = i / 2, right = (i + 1) / 2;
        while (left >= 0 && right < n && s[left] == s[right]) {
            left--;
            right++;
        }
        if (right - left - 1 > longest) {
            start = left + 1;
            longest = right - left - 1;
        }
    }
    char* answer = calloc(longest + 1, 1);
    return strncpy(answer, s + start, longest);
}
