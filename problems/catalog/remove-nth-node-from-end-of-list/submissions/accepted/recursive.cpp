class Solution {
    int left;

    ListNode* rest(ListNode* node) {
        if (!node) return nullptr;
        node->next = rest(node->next);
        return --left == 0 ? node->next : node;
    }

public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        left = n;
        return rest(head);
    }
};
