impl Solution {
    pub fn can_jump(nums: Vec<i32>) -> bool {
        nums.iter()
            .enumerate()
            .try_fold(0usize, |farthest, (i, &jump)| (i <= farthest).then(|| farthest.max(i + jump as usize)))
            .is_some()
    }
}
