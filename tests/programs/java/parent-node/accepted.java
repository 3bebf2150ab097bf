class Solution {
    public Node meeting(Node p, Node q) {
        Set<Node> seen = new HashSet<>();
        for (Node node = p; node != null; node = node.parent) seen.add(node);
        Node found = q;
        while (!seen.contains(found)) found = found.parent;
        return found;
    }
}
