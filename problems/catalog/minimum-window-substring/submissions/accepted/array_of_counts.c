char* minWindow(char* s, char* t) {
    int needed[128] = {0}, missing = 0, left = 0, start = 0, length = 0;
    for (; t[missing]; missing++) needed[(int)t[missing]]++;
    for (int right = 0; s[right]; right++) {
        if (needed[(int)s[right]]-- > 0) missing--;
        for (; missing == 0; left++) {
            if (length == 0 || right - left + 1 < length) {
                length = right - left + 1;
                start = left;
            }
            if (++needed[(int)s[left]] > 0) missing++;
        }
    }
    char* window = malloc(length + 1);
    memcpy(window, s + start, length);
    window[length] = '\0';
    return window;
}
