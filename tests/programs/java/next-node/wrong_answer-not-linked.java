class Solution {
    public Node connect(Node root) {
        return root;
    }
}
