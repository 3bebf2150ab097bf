class Solution {
public:
    void reorderList(ListNode* head) {
        ListNode *slow = head, *fast = head;
        while (fast->next && fast->next->next) {
            slow = slow->next;
            fast = fast->next->next;
        }
        ListNode *second = nullptr, *node = exchange(slow->next, nullptr);
        while (node) second = exchange(node, exchange(node->next, second));
        for (ListNode* first = head; second;) {
            ListNode* following = exchange(first->next, second);
            second = exchange(second->next, following);
            first = following;
        }
    }
};
