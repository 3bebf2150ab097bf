function above(root: TreeNode | null, p: TreeNode | null, q: TreeNode | null): TreeNode | null {
    if (!root || root === p || root === q) return root;
    const [left, right] = [above(root.left, p, q), above(root.right, p, q)];
    return left && right ? root : left ?? right;
}
