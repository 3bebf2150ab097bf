function climbStairs(n: number): number {
    const ways: number[] = [1, 1];
    for (let step = 2; step <= n; step++) ways.push(ways[step - 1] + ways[step - 2]);
    return ways[n];
}
