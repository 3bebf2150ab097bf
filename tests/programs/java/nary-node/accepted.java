class Solution {
    public Node mirrored(Node root) {
        if (root == null) return null;
        List<Node> children = new ArrayList<>();
        for (Node child : root.children) children.add(0, mirrored(child));
        return new Node(root.val, children);
    }
}
