class Solution {
    public ListNode reverseList(ListNode head) {
        ListNode before = null;
        while (head != null) {
            ListNode following = head.next;
            head.next = before;
            before = head;
            head = following;
        }
        return before;
    }
}
