function coinChange(coins: number[], amount: number): number {
    const memo = new Map<number, number>();
    for (let rest = 0; rest <= amount; rest++) {
        let best = rest === 0 ? 0 : Infinity;
        for (const coin of coins) {
            if (coin <= rest) best = Math.min(best, 1 + memo.get(rest - coin)!);
        }
        memo.set(rest, best);
    }
    const answer = memo.get(amount)!;
    return Number.isFinite(answer) ? answer : -1;
}
