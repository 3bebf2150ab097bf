class Solution {
    unordered_map<Node*, Node*> copies;

public:
    Node* copied(Node* node) {
        if (!node) return nullptr;
        if (copies.count(node)) return copies[node];
        Node* copy = copies[node] = new Node(node->val);
        for (Node* neighbor : node->neighbors) copy->neighbors.push_back(copied(neighbor));
        return copy;
    }
};
