impl Solution {
    pub fn turn(times: i32, mut grid: Vec<Vec<i32>>) {
        for _ in 0..times {
            grid.reverse();
        }
    }
}
