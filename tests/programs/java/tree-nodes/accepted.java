class Solution {
    public TreeNode above(TreeNode root, TreeNode p, TreeNode q) {
        if (root == null || root == p || root == q) return root;
        TreeNode left = above(root.left, p, q), right = above(root.right, p, q);
        return left == null ? right : right == null ? left : root;
    }
}
