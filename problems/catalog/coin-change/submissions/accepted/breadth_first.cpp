class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<int> count(amount + 1, -1);
        queue<int> open;
        count[0] = 0;
        for (open.push(0); !open.empty(); open.pop()) {
            int a = open.front();
            for (int coin : coins) {
                if (coin > amount - a || count[a + coin] >= 0) continue;
                count[a + coin] = count[a] + 1;
                open.push(a + coin);
            }
        }
        return count[amount];
    }
};
