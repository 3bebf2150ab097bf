/**
 * @param {number[]} prices
 * @return {number}
 */
var maxProfit = function(prices) {
    let lowest = Infinity;
    let best = 0;
    for (const price of prices) {
        if (price < lowest) lowest = price;
        else if (price - lowest > best) best = price - lowest;
    }
    return best;
};
