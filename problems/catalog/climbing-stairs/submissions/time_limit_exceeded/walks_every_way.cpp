class Solution {
    volatile int ways = 0;

    void climb(int left) {
        if (left == 0) ways = ways + 1;
        for (int move = 1; move <= 2 && move <= left; ++move) climb(left - move);
    }

public:
    int climbStairs(int n) {
        climb(n);
        return ways;
    }
};
