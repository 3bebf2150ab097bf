impl Solution {
    pub fn set_zeroes(matrix: &mut Vec<Vec<i32>>) {
        let mut zeros = Vec::new();
        for (i, row) in matrix.iter().enumerate() {
            for (j, &value) in row.iter().enumerate() {
                if value == 0 {
                    zeros.push((i, j));
                }
            }
        }
        for (i, j) in zeros {
            matrix[i].fill(0);
            for row in matrix.iter_mut() {
                row[j] = 0;
            }
        }
    }
}
