function maxPathSum(root: TreeNode | null): number {
    const solve = (node: TreeNode | null): [number, number] => {
        if (node === null) return [0, -Infinity];
        const [left, bestLeft] = solve(node.left);
        const [right, bestRight] = solve(node.right);
        const best = Math.max(bestLeft, bestRight, node.val + left + right);
        return [Math.max(0, node.val + left, node.val + right), best];
    };
    return solve(root)[1];
}
