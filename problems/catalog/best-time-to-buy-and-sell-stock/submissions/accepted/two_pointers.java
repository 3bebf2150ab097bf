class Solution {
    public int maxProfit(int[] prices) {
        int buy = 0, best = 0;
        for (int sell = 1; sell < prices.length; sell++) {
            if (prices[sell] < prices[buy]) buy = sell;
            else best = Math.max(best, prices[sell] - prices[buy]);
        }
        return best;
    }
}
