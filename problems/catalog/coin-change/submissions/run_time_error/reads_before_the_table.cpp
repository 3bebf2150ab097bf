class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<int> fewest(amount + 1, amount + 1);
        fewest.at(0) = 0;
        sort(coins.begin(), coins.end());
        for (int a = coins[0]; a <= amount; ++a)
            for (int coin : coins) fewest.at(a) = min(fewest.at(a), fewest.at(a - coin) + 1);
        return fewest[amount] > amount ? -1 : fewest[amount];
    }
};
