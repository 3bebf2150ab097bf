function lowestCommonAncestor(root: TreeNode | null, p: TreeNode | null, q: TreeNode | null): TreeNode | null {
    let answer: TreeNode | null = null;
    const count = (node: TreeNode | null): number => {
        if (!node) return 0;
        const met = count(node.left) + count(node.right) + (node === p || node === q ? 1 : 0);
        if (met === 2 && !answer) answer = node;
        return met;
    };
    count(root);
    return answer;
}
