use std::fmt;
impl Solution {
	pub fn sum_of(nums: Vec<i32>) -> i32 {
		nums.iter().sum()
	}
}
