function uniquePaths(m: number, n: number): number {
    let paths = 1;
    for (let i = 1; i < Math.min(m, n); i++) paths = (paths * (Math.max(m, n) - 1 + i)) / i;
    return paths;
}
