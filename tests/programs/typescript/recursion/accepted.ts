function sumTo(n: number): number {
    return n === 0 ? 0 : n + sumTo(n - 1);
}
