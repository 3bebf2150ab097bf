/**
 * Encodes a tree to a single string.
 *
 * @param {TreeNode} root
 * @return {string}
 */
var serialize = function(root) {
    const words = [];
    const queue = [root];
    for (const node of queue) {
        words.push(node ? node.val : null);
        if (node) queue.push(node.left, node.right);
    }
    return JSON.stringify(words);
};

/**
 * Decodes your encoded data to tree.
 *
 * @param {string} data
 * @return {TreeNode}
 */
var deserialize = function(data) {
    const nodes = JSON.parse(data).map(value => value === null ? null : new TreeNode(value));
    let next = 1;
    for (const node of nodes) {
        if (!node) continue;
        node.left = nodes[next++];
        node.right = nodes[next++];
    }
    return nodes[0];
};
