class Solution {
public:
    Node* cloneGraph(Node* node) {
        if (!node) return nullptr;
        map<Node*, Node*> copies;
        queue<Node*> waiting;
        waiting.push(node);
        while (!waiting.empty()) {
            Node* old = waiting.front();
            waiting.pop();
            if (copies.count(old)) continue;
            copies[old] = new Node(old->val, old->neighbors);
            for (Node* neighbor : old->neighbors) waiting.push(neighbor);
        }
        return copies[node];
    }
};
