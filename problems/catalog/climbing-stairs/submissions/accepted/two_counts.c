int climbStairs(int n) {
    int previous = 0, current = 1;
    for (int step = 1; step <= n; step++) {
        int next = previous + current;
        previous = current;
        current = next;
    }
    return current;
}
