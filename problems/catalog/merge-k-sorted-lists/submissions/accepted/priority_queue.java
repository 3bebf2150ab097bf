class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        PriorityQueue<ListNode> heads = new PriorityQueue<>(Comparator.comparingInt(node -> node.val));
        for (ListNode head : lists) {
            if (head != null) heads.add(head);
        }
        ListNode dummy = new ListNode(), tail = dummy;
        while (!heads.isEmpty()) {
            tail = tail.next = heads.poll();
            if (tail.next != null) heads.add(tail.next);
        }
        return dummy.next;
    }
}
