function Node(val, neighbors) {
    this.val = val;
    this.neighbors = neighbors;
}

const copied = (node) => {
    if (!node) return node;
    const copies = new Map([[node, new Node(node.val, [])]]);
    const queue = new Queue([node]);
    while (!queue.isEmpty()) {
        const current = queue.dequeue();
        for (const neighbor of current.neighbors) {
            if (!copies.has(neighbor)) {
                copies.set(neighbor, new Node(neighbor.val, []));
                queue.enqueue(neighbor);
            }
            copies.get(current).neighbors.push(copies.get(neighbor));
        }
    }
    return copies.get(node);
};
