class Solution {
    sumOf(nums) {
        const queue = new MinPriorityQueue();
        nums.forEach((num) => queue.enqueue(num));
        return queue.toArray().reduce(_.add, 0);
    }
}
