class Solution {
public:
    int climbStairs(int n) {
        vector<int> ways(40, 1);
        for (int step = 2; step <= n; ++step) ways.at(step) = ways.at(step - 1) + ways.at(step - 2);
        return ways.at(n);
    }
};
