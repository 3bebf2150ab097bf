use std::collections::HashMap;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut places = HashMap::new();
        for (i, num) in nums.into_iter().enumerate() {
            if let Some(&j) = places.get(&(target as i64 - num as i64)) {
                return vec![j, i as i32];
            }
            places.insert(num as i64, i as i32);
        }
        vec![]
    }
}
