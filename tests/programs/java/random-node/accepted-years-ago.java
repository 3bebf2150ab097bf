public class Solution {
    public RandomListNode copied(RandomListNode head) {
        Map<RandomListNode, RandomListNode> copies = new HashMap<>();
        for (RandomListNode node = head; node != null; node = node.next) copies.put(node, new RandomListNode(node.label));
        for (RandomListNode node : copies.keySet()) {
            copies.get(node).next = copies.get(node.next);
            copies.get(node).random = copies.get(node.random);
        }
        return copies.get(head);
    }
}
