public class Solution {
    public ListNode meeting(ListNode first, ListNode second) {
        Set<ListNode> seen = new HashSet<>();
        for (; first != null && seen.add(first); first = first.next);
        while (second != null && !seen.contains(second)) second = second.next;
        return second;
    }
}
