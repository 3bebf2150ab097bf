impl Solution {
    pub fn spiral_order(matrix: Vec<Vec<i32>>) -> Vec<i32> {
        let mut steps = [matrix[0].len(), matrix.len() - 1];
        let turns = [(0, 1), (1, 0), (0, -1), (-1, 0)];
        let (mut i, mut j) = (0i32, -1i32);
        let mut answer = Vec::new();
        for side in 0.. {
            let left = &mut steps[side % 2];
            if *left == 0 {
                break;
            }
            for _ in 0..*left {
                i += turns[side % 4].0;
                j += turns[side % 4].1;
                answer.push(matrix[i as usize][j as usize]);
            }
            *left -= 1;
        }
        answer
    }
}
