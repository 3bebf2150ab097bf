impl Solution {
    pub fn sum_of(nums: Vec<i32>) -> i32 {
        100 / (nums.len() as i32 - 3)
    }
}
