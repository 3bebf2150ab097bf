class Solution {
    public void reorderList(ListNode head) {
        Deque<ListNode> rest = new ArrayDeque<>();
        for (ListNode node = head.next; node != null; node = node.next) rest.add(node);
        ListNode tail = head;
        for (boolean fromEnd = true; !rest.isEmpty(); fromEnd = !fromEnd) {
            tail.next = fromEnd ? rest.pollLast() : rest.pollFirst();
            tail = tail.next;
        }
        tail.next = null;
    }
}
