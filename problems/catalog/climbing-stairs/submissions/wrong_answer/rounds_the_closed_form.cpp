class Solution {
public:
    int climbStairs(int n) {
        float root = sqrtf(5);
        return (int)roundf(powf((1 + root) / 2, n + 1) / root);
    }
};
