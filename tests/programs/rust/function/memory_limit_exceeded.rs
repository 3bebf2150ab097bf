impl Solution {
    pub fn sum_of(nums: Vec<i32>) -> i32 {
        let mut blocks = vec![];
        loop {
            blocks.push(vec![1u8; 1 << 20]);
        }
    }
}
