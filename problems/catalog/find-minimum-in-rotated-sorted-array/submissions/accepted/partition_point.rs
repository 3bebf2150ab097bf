impl Solution {
    pub fn find_min(nums: Vec<i32>) -> i32 {
        let last = nums[nums.len() - 1];
        nums[nums.partition_point(|&num| num > last)]
    }
}
