impl Solution {
    pub fn sum_of(nums: Vec<i32>) -> i32 {
        nums[0] + nums[1..].iter().sum::<i32>()
    }
}
