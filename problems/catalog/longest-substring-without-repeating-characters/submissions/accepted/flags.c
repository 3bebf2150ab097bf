int lengthOfLongestSubstring(char* s) {
    bool inside[128] = {false};
    int start = 0, longest = 0;
    for (int end = 0; s[end]; end++) {
        while (inside[(int)s[end]]) inside[(int)s[start++]] = false;
        inside[(int)s[end]] = true;
        if (end - start + 1 > longest) longest = end - start + 1;
    }
    return longest;
}
