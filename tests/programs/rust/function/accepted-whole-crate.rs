#![allow(dead_code, unused_imports)]
//! The sum of a list.
extern crate core;
use crate::lists::{
    linked::to_list,
    ListNode,
};
use super::Solution;

impl Solution {
    pub fn sum_of(nums: Vec<i32>) -> i32 {
        nums.iter().sum()
    }
}

impl super::Sum for Solution {
    fn sum_of(nums: Vec<i32>) -> i32 {
        Self::sum_of(nums)
    }
}

fn main() {
    println!("{}", Solution::sum_of(vec![1, 2]));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums() {
        assert_eq!(Solution::sum_of(vec![1, 2]), 3);
    }
}
// The end.
