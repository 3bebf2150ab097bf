impl Solution {
    pub fn find_peak(nums: Vec<i32>) -> i32 {
        nums.windows(2).position(|pair| pair[0] > pair[1]).unwrap_or(nums.len() - 1) as i32
    }
}
