impl Solution {
    pub fn max_profit(prices: Vec<i32>) -> i32 {
        prices
            .iter()
            .fold((i32::MAX, 0), |(lowest, best), &price| {
                let lowest = lowest.min(price);
                (lowest, best.max(price - lowest))
            })
            .1
    }
}
