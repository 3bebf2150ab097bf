/**
 * @param {TreeNode} root
 * @return {number}
 */
var maxDepth = function(root) {
    const stack = [[root, 1]];
    let deepest = 0;
    while (stack.length) {
        const [node, depth] = stack.pop();
        if (!node) continue;
        deepest = Math.max(deepest, depth);
        stack.push([node.left, depth + 1], [node.right, depth + 1]);
    }
    return deepest;
};
