impl Solution {
    pub fn max_product(nums: Vec<i32>) -> i32 {
        let (mut high, mut low, mut best) = (nums[0], nums[0], nums[0]);
        for &num in &nums[1..] {
            let (a, b) = (high * num, low * num);
            high = num.max(a).max(b);
            low = num.min(a).min(b);
            best = best.max(high);
        }
        best
    }
}
