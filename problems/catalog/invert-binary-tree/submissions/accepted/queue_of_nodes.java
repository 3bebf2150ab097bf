class Solution {
    public TreeNode invertTree(TreeNode root) {
        Queue<TreeNode> waiting = new LinkedList<>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            TreeNode node = waiting.remove();
            if (node == null) continue;
            TreeNode left = node.left;
            node.left = node.right;
            node.right = left;
            waiting.add(node.left);
            waiting.add(node.right);
        }
        return root;
    }
}
