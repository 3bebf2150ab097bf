/**
 * // Definition for a _Node.
 * function _Node(val, neighbors) {
 *    this.val = val === undefined ? 0 : val;
 *    this.neighbors = neighbors === undefined ? [] : neighbors;
 * };
 */

/**
 * @param {_Node} node
 * @return {_Node}
 */
var copied = function(node) {
    const copies = new Map();
    const copyOf = (node) => {
        if (!copies.has(node)) {
            const copy = new _Node(node.val);
            copies.set(node, copy);
            copy.neighbors = node.neighbors.map(copyOf);
        }
        return copies.get(node);
    };
    return node && copyOf(node);
};
