import { MinPriorityQueue } from "@datastructures-js/priority-queue";
import type { Adder } from "./adder";

enum Sign { Plus = 1, Minus = -1 }

namespace Adding {
    export const add = <T extends number>(a: T, b: T): number => a + b;
}

interface Total { value: number }

abstract class Base {
    protected abstract total: Total;
}

class Summer extends Base {
    protected total: Total = { value: 0 };

    constructor(private readonly nums: readonly number[], public sign?: Sign) {
        super();
    }

    sum(this: Summer): number {
        const queue = new MinPriorityQueue<number>();
        for (const num of this.nums) queue.enqueue(num!);
        while (!queue.isEmpty()) this.total.value = Adding.add(this.total.value, queue.dequeue() as number);
        return this.total.value * (this.sign ?? Sign.Plus);
    }
}

const sumOf = (nums: number[]): number => {
    console.log("adding", nums satisfies number[]);
    return new Summer(nums, Sign.Plus).sum();
};

export { sumOf };
export type { Adder };
