int read(char* buf, int n) {
    char four[4];
    int total = 0, count = 4;
    while (total < n && count == 4) {
        count = read4(four);
        for (int i = 0; i < count && total < n; i++) buf[total++] = four[i];
    }
    return total;
}
