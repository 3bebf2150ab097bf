impl Solution {
    pub fn unique_paths(m: i32, n: i32) -> i32 {
        let (m, n) = (m as usize, n as usize);
        let mut paths = vec![vec![1; n]; m];
        for i in 1..m {
            for j in 1..n {
                paths[i][j] = paths[i - 1][j] + paths[i][j - 1];
            }
        }
        paths[m - 1][n - 1]
    }
}
