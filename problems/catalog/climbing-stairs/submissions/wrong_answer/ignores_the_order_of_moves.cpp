class Solution {
public:
    int climbStairs(int n) { return n / 2 + 1; }
};
