class Solution {
public:
    Node* mirrored(Node* root) {
        if (!root) return nullptr;
        Node* copy = new Node(root->val);
        for (auto child = root->children.rbegin(); child != root->children.rend(); ++child)
            copy->children.push_back(mirrored(*child));
        return copy;
    }
};
