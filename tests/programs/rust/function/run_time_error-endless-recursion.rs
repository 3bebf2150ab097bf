impl Solution {
    pub fn sum_of(nums: Vec<i32>) -> i32 {
        let more = Self::sum_of(vec![]);
        more + nums.len() as i32
    }
}
