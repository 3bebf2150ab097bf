public class Solution {
    public boolean hasCycle(ListNode head) {
        Set<ListNode> visited = new HashSet<>();
        for (ListNode node = head; node != null; node = node.next) {
            if (!visited.add(node)) return true;
        }
        return false;
    }
}
