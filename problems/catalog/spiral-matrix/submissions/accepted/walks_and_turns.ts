function spiralOrder(matrix: number[][]): number[] {
    const m = matrix.length, n = matrix[0].length;
    const visited = matrix.map((row) => row.map(() => false));
    const answer: number[] = [];
    let i = 0, j = 0, di = 0, dj = 1;
    while (answer.length < m * n) {
        answer.push(matrix[i][j]);
        visited[i][j] = true;
        if (visited[i + di]?.[j + dj] !== false) [di, dj] = [dj, -di];
        i += di;
        j += dj;
    }
    return answer;
}
