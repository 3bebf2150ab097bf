impl Solution {
    pub fn sum_to(n: i32) -> i64 {
        if n == 0 {
            0
        } else {
            n as i64 + Self::sum_to(n - 1)
        }
    }
}
