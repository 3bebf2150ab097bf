class Solution {
public:
    double myPow(double x, int n) {
        float power = 1, base = n < 0 ? 1 / x : x;
        for (long long left = abs((long long)n); left; left /= 2) {
            if (left % 2) power *= base;
            base *= base;
        }
        return power;
    }
};
