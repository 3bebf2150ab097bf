class Solution {
    public Node copied(Node head) {
        Map<Node, Node> copies = new HashMap<>();
        for (Node node = head; node != null; node = node.next) copies.put(node, new Node(node.val));
        copies.forEach((node, copy) -> {
            copy.next = copies.get(node.next);
            copy.random = copies.get(node.random);
        });
        return copies.get(head);
    }
}
