var above = function(root, p, q) {
    if (!root || root === p || root === q) return root;
    const left = above(root.left, p, q);
    const right = above(root.right, p, q);
    return left && right ? root : left || right;
};
