class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<unsigned> ways(amount + 1);
        ways[0] = 1;
        for (int coin : coins)
            for (int a = coin; a <= amount; ++a) ways[a] += ways[a - coin];
        return ways[amount] ? (int)ways[amount] : -1;
    }
};
