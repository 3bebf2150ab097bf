impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let mut best = nums[0];
        let mut ending = 0;
        for num in nums {
            ending = num + ending.max(0);
            best = best.max(ending);
        }
        best
    }
}
