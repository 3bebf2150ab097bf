class Solution {
    int pay(const vector<int>& coins, int index, int rest) {
        if (rest == 0) return 0;
        if (rest < 0 || index == (int)coins.size()) return 1'000'000;
        return min(pay(coins, index + 1, rest), 1 + (coins[index] > rest ? 1'000'000 : pay(coins, index, rest - coins[index])));
    }

public:
    int coinChange(vector<int>& coins, int amount) {
        int fewest = pay(coins, 0, amount);
        return fewest < 1'000'000 ? fewest : -1;
    }
};
