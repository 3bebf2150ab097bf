int maxProfit(int* prices, int pricesSize) {
    int running = 0, best = 0;
    for (int i = 1; i < pricesSize; i++) {
        running += prices[i] - prices[i - 1];
        if (running < 0) running = 0;
        if (running > best) best = running;
    }
    return best;
}
