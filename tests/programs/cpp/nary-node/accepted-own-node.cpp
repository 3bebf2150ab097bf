#include <vector>
using namespace std;

// Definition for a Node.
class Node {
public:
    int val;
    vector<Node*> children;

    Node() {}

    Node(int _val, vector<Node*> _children) {
        val = _val;
        children = _children;
    }
};

class Solution {
public:
    Node* mirrored(Node* root) {
        if (root == NULL) return NULL;
        vector<Node*> children;
        for (Node* child : root->children) children.insert(children.begin(), mirrored(child));
        return new Node(root->val, children);
    }
};
