class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int best = 0;
        for (size_t buy = 0; buy < prices.size(); ++buy)
            for (size_t sell = buy + 1; sell < prices.size(); ++sell)
                if (prices[sell] - prices[buy] > best) best = prices[sell] - prices[buy];
        return best;
    }
};
