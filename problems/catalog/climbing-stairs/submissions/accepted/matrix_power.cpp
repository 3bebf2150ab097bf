class Solution {
    using Matrix = array<array<long long, 2>, 2>;

    static Matrix multiply(const Matrix& a, const Matrix& b) {
        Matrix product{};
        for (int i = 0; i < 2; ++i)
            for (int j = 0; j < 2; ++j) product[i][j] = a[i][0] * b[0][j] + a[i][1] * b[1][j];
        return product;
    }

public:
    int climbStairs(int n) {
        Matrix result{{{1, 0}, {0, 1}}}, step{{{1, 1}, {1, 0}}};
        for (; n > 0; n /= 2) {
            if (n % 2) result = multiply(result, step);
            if (n > 1) step = multiply(step, step);
        }
        return (int)result[0][0];
    }
};
