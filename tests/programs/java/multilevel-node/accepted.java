class Solution {
    private Node last;

    public Node flattened(Node head) {
        if (head == null) return null;
        Node before = last, next = head.next, child = head.child;
        head.prev = before;
        if (before != null) before.next = head;
        head.child = null;
        last = head;
        flattened(child);
        flattened(next);
        return head;
    }
}
