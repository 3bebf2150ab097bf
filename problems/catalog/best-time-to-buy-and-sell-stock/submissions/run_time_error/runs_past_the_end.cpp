class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int lowest = prices[0], best = 0;
        for (int i = 0; i < (int)prices.size(); ++i) {
            best = max(best, prices[i + 1] - lowest);
            lowest = min(lowest, prices[i + 1]);
        }
        return best;
    }
};
