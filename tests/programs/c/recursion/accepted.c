long long sumTo(int n) {
    volatile char frame[100];
    frame[n % 100] = 1;
    return n ? n + sumTo(n - 1) * frame[n % 100] : 0;
}
