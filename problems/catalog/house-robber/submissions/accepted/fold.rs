impl Solution {
    pub fn rob(nums: Vec<i32>) -> i32 {
        nums.into_iter().fold((0, 0), |(before, best), coins| (best, best.max(before + coins))).1
    }
}
