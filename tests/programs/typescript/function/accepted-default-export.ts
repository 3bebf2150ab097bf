import { MinPriorityQueue, type PriorityQueueItem } from "@datastructures-js/priority-queue";
import type { Numbers } from "../types";

/** Takes the smallest one first, by the queue's older interface. */
export default (nums: Numbers): number => {
    const queue = new MinPriorityQueue<number>({ priority: (num: number) => num });
    for (const num of nums) queue.enqueue(num);
    let total = 0;
    while (!queue.isEmpty()) total += (queue.dequeue() as PriorityQueueItem<number>).element;
    return total;
};
