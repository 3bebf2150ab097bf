class Solution {
public:
    double myPow(double x, int n) {
        unsigned left = n;
        if (n < 0) {
            x = 1 / x;
            left = abs((long long)n) & INT_MAX;  // as -n in 32 bits, but without a sign: nothing is left of 2^31
        }
        double power = 1;
        for (; left; left /= 2) {
            if (left % 2) power *= x;
            x *= x;
        }
        return power;
    }
};
