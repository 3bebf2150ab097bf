class Solution {
    map<Node*, Node*> copies;

public:
    Node* cloneGraph(Node* node) {
        if (copies.count(node)) return copies[node];
        Node* made = copies[node] = new Node(node->val);
        for (Node* neighbor : node->neighbors) made->neighbors.push_back(cloneGraph(neighbor));
        return made;
    }
};
