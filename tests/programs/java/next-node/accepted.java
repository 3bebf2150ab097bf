class Solution {
    public Node connect(Node root) {
        Queue<Node> queue = new LinkedList<>();
        if (root != null) queue.offer(root);
        while (!queue.isEmpty()) {
            Node before = null;
            for (int count = queue.size(); count > 0; count--) {
                Node node = queue.poll();
                if (before != null) before.next = node;
                before = node;
                if (node.left != null) queue.offer(node.left);
                if (node.right != null) queue.offer(node.right);
            }
        }
        return root;
    }
}
