impl Solution {
    pub fn sum_of(nums: Vec<i32>) -> i32 {
        *nums.iter().max().unwrap_or(&0)
    }
}
