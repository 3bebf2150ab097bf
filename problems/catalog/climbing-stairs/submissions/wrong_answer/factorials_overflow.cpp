class Solution {
    static long long factorial(int n) { return n < 2 ? 1 : n * factorial(n - 1); }

public:
    int climbStairs(int n) {
        unsigned long long ways = 0;
        for (int doubles = 0; 2 * doubles <= n; ++doubles) {
            unsigned long long order = (unsigned long long)factorial(doubles) * factorial(n - 2 * doubles);
            ways += order ? (unsigned long long)factorial(n - doubles) / order : 0;
        }
        return (int)ways;
    }
};
