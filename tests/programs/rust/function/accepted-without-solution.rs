/// No `impl` at all, and no vector of its own.
pub fn sum_of(nums: &[i32]) -> i64 {
    nums.iter().map(|&num| i64::from(num)).sum()
}

#[test]
fn adds() {
    assert_eq!(sum_of(&[1, 2, 3]), 6);
}
