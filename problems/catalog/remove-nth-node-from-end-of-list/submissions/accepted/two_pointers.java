class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        ListNode dummy = new ListNode(0, head), ahead = head, behind = dummy;
        for (int i = 0; i < n; i++) ahead = ahead.next;
        while (ahead != null) {
            ahead = ahead.next;
            behind = behind.next;
        }
        behind.next = behind.next.next;
        return dummy.next;
    }
}
