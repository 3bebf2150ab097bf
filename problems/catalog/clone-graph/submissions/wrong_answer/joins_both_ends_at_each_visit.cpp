class Solution {
    map<Node*, Node*> copies;

    Node* copy(Node* old) {
        if (copies.count(old)) return copies[old];
        Node* made = copies[old] = new Node(old->val);
        for (Node* neighbor : old->neighbors) {
            Node* other = copy(neighbor);
            made->neighbors.push_back(other);
            other->neighbors.push_back(made);
        }
        return made;
    }

public:
    Node* cloneGraph(Node* node) {
        return node ? copy(node) : nullptr;
    }
};
