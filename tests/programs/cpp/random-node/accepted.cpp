class Solution {
public:
    Node* copied(Node* head) {
        for (Node* node = head; node; node = node->next->next) {
            Node* copy = new Node(node->val);
            copy->next = node->next;
            node->next = copy;
        }
        for (Node* node = head; node; node = node->next->next)
            if (node->random) node->next->random = node->random->next;
        Node* copy = head ? head->next : nullptr;
        for (Node *node = head, *next; node; node = next) {
            next = node->next->next;
            if (next) node->next->next = next->next;
            node->next = next;
        }
        return copy;
    }
};
