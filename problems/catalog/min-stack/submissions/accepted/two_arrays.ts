class MinStack {
    private values: number[] = [];
    private minima: number[] = [];

    push(val: number): void {
        this.values.push(val);
        this.minima.push(this.minima.length ? Math.min(val, this.getMin()) : val);
    }

    pop(): void {
        this.values.pop();
        this.minima.pop();
    }

    top(): number {
        return this.values[this.values.length - 1];
    }

    getMin(): number {
        return this.minima[this.minima.length - 1];
    }
}
