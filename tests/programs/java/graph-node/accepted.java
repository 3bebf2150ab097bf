/*
// Definition for a Node.
class Node {
    public int val;
    public List<Node> neighbors;
    public Node() {
        val = 0;
        neighbors = new ArrayList<Node>();
    }
}
*/

class Solution {
    private final Map<Node, Node> copies = new HashMap<>();

    public Node copied(Node node) {
        if (node == null || copies.containsKey(node)) return copies.get(node);
        Node copy = new Node(node.val, new ArrayList<>());
        copies.put(node, copy);
        for (Node neighbor : node.neighbors) copy.neighbors.add(copied(neighbor));
        return copy;
    }
}
