impl Solution {
    pub fn empty(nums: &mut Vec<i32>) {}
}
