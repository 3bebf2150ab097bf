/**
 Do not return anything, modify matrix in-place instead.
 */
function rotate(matrix: number[][]): void {
    matrix.reverse();
    matrix.forEach((row: number[], i: number) => {
        for (let j = 0; j < i; j++) [row[j], matrix[j][i]] = [matrix[j][i], row[j]];
    });
}
