impl Solution {
    pub fn sum_of(nums: Vec<i32>) -> i32 {
        nums.iter().fold(i32::MAX, |sum, num| sum + num)
    }
}
