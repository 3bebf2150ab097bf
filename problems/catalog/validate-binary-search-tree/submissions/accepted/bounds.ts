function isValidBST(root: TreeNode | null, low: number = -Infinity, high: number = Infinity): boolean {
    if (!root) return true;
    if (root.val <= low || root.val >= high) return false;
    return isValidBST(root.left, low, root.val) && isValidBST(root.right, root.val, high);
}
