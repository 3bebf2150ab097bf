use std::collections::HashSet;

impl Solution {
    pub fn longest_consecutive(nums: Vec<i32>) -> i32 {
        let present: HashSet<i32> = nums.into_iter().collect();
        present
            .iter()
            .filter(|&&n| !present.contains(&(n - 1)))
            .map(|&n| (n..).take_while(|n| present.contains(n)).count() as i32)
            .max()
            .unwrap_or(0)
    }
}
