class Solution {
public:
    Node* meeting(Node* p, Node* q) {
        Node *a = p, *b = q;
        while (a != b) {
            a = a->parent ? a->parent : q;
            b = b->parent ? b->parent : p;
        }
        return a;
    }
};
