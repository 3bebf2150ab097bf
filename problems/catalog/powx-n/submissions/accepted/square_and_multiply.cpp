class Solution {
public:
    double myPow(double x, int n) {
        long long left = n;
        if (left < 0) {
            x = 1 / x;
            left = -left;
        }
        double power = 1;
        for (; left; left >>= 1) {
            if (left & 1) power *= x;
            x *= x;
        }
        return power;
    }
};
