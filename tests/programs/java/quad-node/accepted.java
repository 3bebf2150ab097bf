class Solution {
    public Node flipped(Node tree) {
        if (tree.isLeaf) return new Node(!tree.val, true);
        Node made = new Node();
        made.topLeft = flipped(tree.bottomLeft);
        made.topRight = flipped(tree.bottomRight);
        made.bottomLeft = flipped(tree.topLeft);
        made.bottomRight = flipped(tree.topRight);
        return made;
    }
}
