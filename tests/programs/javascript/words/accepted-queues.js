const groupWords = (words, shortest) => {
    if (!words.length) return null;
    const queue = new MaxPriorityQueue({ priority: (word) => word.length });
    words.forEach((word) => queue.enqueue(word));
    const groups = new Map();
    while (!queue.isEmpty()) {
        const { element, priority } = queue.dequeue();
        if (priority >= shortest) groups.set(priority, new Set(groups.get(priority)).add(element));
    }
    return groups.values();
};
