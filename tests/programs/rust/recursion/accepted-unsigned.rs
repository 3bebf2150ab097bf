impl Solution {
    pub fn sum_to(n: u32) -> u64 {
        match n {
            0 => 0,
            _ => n as u64 + Self::sum_to(n - 1),
        }
    }
}
