function maxProfit(prices: number[]): number {
    let holding = -prices[0];
    let sold = 0;
    for (const price of prices) {
        sold = Math.max(sold, holding + price);
        holding = Math.max(holding, -price);
    }
    return sold;
}
