class Node {
    public int val;
    public List<Node> neighbors;
    boolean seen;

    public Node(int _val) {
        val = _val;
        neighbors = new LinkedList<>();
    }
}

class Solution {
    public Node copied(Node node) {
        if (node == null) return null;
        Map<Integer, Node> copies = new TreeMap<>(Map.of(node.val, new Node(node.val)));
        Deque<Node> queue = new ArrayDeque<>(List.of(node));
        while (!queue.isEmpty()) {
            Node current = queue.poll();
            if (current.seen) continue;
            current.seen = true;
            for (Node neighbor : current.neighbors) {
                copies.get(current.val).neighbors.add(copies.computeIfAbsent(neighbor.val, Node::new));
                queue.add(neighbor);
            }
        }
        return copies.get(node.val);
    }
}
