impl Solution {
    pub fn longest_common_subsequence(text1: String, text2: String) -> i32 {
        let (a, b) = (text1.as_bytes(), text2.as_bytes());
        let mut common = vec![vec![0; b.len() + 1]; a.len() + 1];
        for (i, x) in a.iter().enumerate() {
            for (j, y) in b.iter().enumerate() {
                common[i + 1][j + 1] =
                    if x == y { common[i][j] + 1 } else { common[i][j + 1].max(common[i + 1][j]) };
            }
        }
        common[a.len()][b.len()]
    }
}
