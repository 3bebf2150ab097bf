impl Solution {
    pub fn rotate(matrix: &mut Vec<Vec<i32>>) {
        for i in 0..matrix.len() {
            for j in 0..i {
                let above = matrix[j][i];
                matrix[j][i] = matrix[i][j];
                matrix[i][j] = above;
            }
        }
        for row in matrix {
            row.reverse();
        }
    }
}
