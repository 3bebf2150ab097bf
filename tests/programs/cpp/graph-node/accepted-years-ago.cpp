class Solution {
    unordered_map<int, UndirectedGraphNode *> copies;

public:
    UndirectedGraphNode *copied(UndirectedGraphNode *node) {
        if (!node) return node;
        if (copies.find(node->label) != copies.end()) return copies[node->label];
        UndirectedGraphNode *copy = new UndirectedGraphNode(node->label);
        copies[node->label] = copy;
        for (int i = 0; i < node->neighbors.size(); i++) copy->neighbors.push_back(copied(node->neighbors[i]));
        return copy;
    }
};
