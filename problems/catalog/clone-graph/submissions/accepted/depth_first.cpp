class Solution {
    unordered_map<Node*, Node*> copies;

public:
    Node* cloneGraph(Node* node) {
        if (!node) return nullptr;
        Node*& copy = copies[node];
        if (copy) return copy;
        Node* made = copy = new Node(node->val);
        for (Node* neighbor : node->neighbors) made->neighbors.push_back(cloneGraph(neighbor));
        return made;
    }
};
