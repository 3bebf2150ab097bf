impl Solution {
    pub fn product_except_self(nums: Vec<i32>) -> Vec<i32> {
        let mut answer = vec![1; nums.len()];
        for i in 1..nums.len() {
            answer[i] = answer[i - 1] * nums[i - 1];
        }
        let mut after = 1;
        for i in (0..nums.len()).rev() {
            answer[i] *= after;
            after *= nums[i];
        }
        answer
    }
}
