impl Solution {
    pub fn sumOf (nums: Vec<i32>) -> i32 {
        nums.into_iter().sum()
    }
}
