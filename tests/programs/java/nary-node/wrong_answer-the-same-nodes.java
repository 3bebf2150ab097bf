class Solution {
    public Node mirrored(Node root) {
        if (root == null) return null;
        Collections.reverse(root.children);
        root.children.forEach(this::mirrored);
        return root;
    }
}
