class Solution {
    public Node copied(Node head) {
        if (head == null) return null;
        Node copy = new Node(head.val);
        copy.next = copied(head.next);
        copy.random = head.random;
        return copy;
    }
}
