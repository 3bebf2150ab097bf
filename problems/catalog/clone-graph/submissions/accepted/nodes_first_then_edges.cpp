class Solution {
public:
    Node* cloneGraph(Node* node) {
        if (!node) return nullptr;
        vector<Node*> nodes{node};
        map<int, Node*> copies{{node->val, new Node(node->val)}};
        for (size_t i = 0; i < nodes.size(); ++i)
            for (Node* neighbor : nodes[i]->neighbors)
                if (copies.try_emplace(neighbor->val).second) {
                    copies[neighbor->val] = new Node(neighbor->val);
                    nodes.push_back(neighbor);
                }
        for (Node* old : nodes)
            for (Node* neighbor : old->neighbors) copies[old->val]->neighbors.push_back(copies[neighbor->val]);
        return copies[node->val];
    }
};
