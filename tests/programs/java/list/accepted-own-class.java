import java.util.Stack;

class ListNode {
    int val;
    ListNode next;

    ListNode(int x) {
        val = x;
    }

    ListNode followedBy(ListNode next) {
        this.next = next;
        return next;
    }
}

public class Solution {
    public ListNode reverseList(ListNode head) {
        Stack<Integer> values = new Stack<>();
        for (; head != null; head = head.next) values.push(head.val);
        ListNode dummy = new ListNode(0), last = dummy;
        while (!values.isEmpty()) last = last.followedBy(new ListNode(values.pop()));
        return dummy.next;
    }
}
