function setZeroes(matrix: number[][]): void {
    const firstRow = matrix[0].includes(0);
    const firstColumn = matrix.some((row) => row[0] === 0);
    for (let i = 1; i < matrix.length; i++) {
        for (let j = 1; j < matrix[0].length; j++) {
            if (matrix[i][j] === 0) matrix[i][0] = matrix[0][j] = 0;
        }
    }
    for (let i = 1; i < matrix.length; i++) {
        for (let j = 1; j < matrix[0].length; j++) {
            if (matrix[i][0] === 0 || matrix[0][j] === 0) matrix[i][j] = 0;
        }
    }
    if (firstRow) matrix[0].fill(0);
    if (firstColumn) matrix.forEach((row) => (row[0] = 0));
}
