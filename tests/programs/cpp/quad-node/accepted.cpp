class Solution {
public:
    Node* flipped(Node* tree) {
        if (tree->isLeaf) return new Node(!tree->val, true);
        return new Node(false, false, flipped(tree->bottomLeft), flipped(tree->bottomRight), flipped(tree->topLeft), flipped(tree->topRight));
    }
};
