class Solution {
public:
    Node* flattened(Node* head) {
        for (Node* node = head; node; node = node->next) {
            if (!node->child) continue;
            Node* last = node->child;
            while (last->next) last = last->next;
            last->next = node->next;
            if (node->next) node->next->prev = last;
            node->next = node->child;
            node->child->prev = node;
            node->child = nullptr;
        }
        return head;
    }
};
