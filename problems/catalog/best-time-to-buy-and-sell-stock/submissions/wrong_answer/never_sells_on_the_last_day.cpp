class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int lowest = prices[0], best = 0;
        for (int i = 1; i + 1 < (int)prices.size(); ++i) {
            best = max(best, prices[i] - lowest);
            lowest = min(lowest, prices[i]);
        }
        return best;
    }
};
