class Tally {
    private amounts = new Set<number>();

    constructor(private sum: number) {}

    add(amount: number): void {
        this.sum += Math.abs(amount);
        this.amounts.add(amount);
    }

    total(): number {
        return this.sum;
    }

    seen(amount: number): boolean {
        return this.amounts.has(amount);
    }
}
