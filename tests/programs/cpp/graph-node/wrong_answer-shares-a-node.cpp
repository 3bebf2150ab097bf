class Solution {
public:
    Node* copied(Node* node) {
        return node ? new Node(node->val, node->neighbors) : nullptr;
    }
};
