public class Solution {
    public ListNode meeting(ListNode first, ListNode second) {
        return first == null ? null : new ListNode(first.val);
    }
}
