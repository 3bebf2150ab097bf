impl Solution {
    pub fn sum_of(nums: Vec<i32>) -> i32 {
        let moved = nums;
        moved.len() as i32 + nums[0]
    }
}
