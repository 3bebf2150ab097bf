public class Solution {
    private final Map<UndirectedGraphNode, UndirectedGraphNode> copies = new HashMap<>();

    public UndirectedGraphNode copied(UndirectedGraphNode node) {
        if (node == null || copies.containsKey(node)) return copies.get(node);
        UndirectedGraphNode copy = new UndirectedGraphNode(node.label);
        copies.put(node, copy);
        for (UndirectedGraphNode neighbor : node.neighbors) copy.neighbors.add(copied(neighbor));
        return copy;
    }
}
