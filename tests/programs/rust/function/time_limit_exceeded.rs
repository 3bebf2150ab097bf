impl Solution {
    pub fn sum_of(nums: Vec<i32>) -> i32 {
        let mut sum = 0u64;
        loop {
            sum = std::hint::black_box(sum.wrapping_add(1));
        }
    }
}
