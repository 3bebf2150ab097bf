class Solution {
    double power(double x, long long n) {
        if (n == 0) return 1;
        if (n == 1) return x;
        return power(x, n / 2) * power(x, n - n / 2);
    }

public:
    double myPow(double x, int n) {
        return n < 0 ? power(1 / x, -(long long)n) : power(x, n);
    }
};
