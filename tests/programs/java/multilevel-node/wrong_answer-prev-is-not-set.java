class Solution {
    public Node flattened(Node head) {
        Deque<Node> waiting = new ArrayDeque<>();
        for (Node node = head; node != null; node = node.next) {
            if (node.child == null && node.next == null && !waiting.isEmpty()) node.next = waiting.pop();
            if (node.child == null) continue;
            if (node.next != null) waiting.push(node.next);
            node.next = node.child;
            node.child = null;
        }
        return head;
    }
}
