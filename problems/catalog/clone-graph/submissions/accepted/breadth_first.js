/**
 * @param {_Node} node
 * @return {_Node}
 */
var cloneGraph = function(node) {
    if (!node) return null;
    const copies = new Map([[node, new _Node(node.val)]]);
    const queue = [node];
    for (const old of queue) {
        for (const neighbor of old.neighbors) {
            if (!copies.has(neighbor)) {
                copies.set(neighbor, new _Node(neighbor.val));
                queue.push(neighbor);
            }
            copies.get(old).neighbors.push(copies.get(neighbor));
        }
    }
    return copies.get(node);
};
