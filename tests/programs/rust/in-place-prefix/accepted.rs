impl Solution {
    pub fn compact(nums: &mut Vec<i32>) -> i32 {
        nums.retain(|&num| num != 0);
        nums.len() as i32
    }
}
