impl Solution {
    pub fn turn(times: i32, grid: &mut Vec<Vec<i32>>) {
        for _ in 0..times {
            grid.reverse();
        }
    }
}
