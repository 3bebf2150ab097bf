struct ListNode;

class Solution {
public:
    ListNode* reverseList(ListNode* head, ListNode* before = nullptr) {
        if (!head) return before;
        auto* copy = new ListNode(head->val, before);
        return reverseList(head->next, copy);
    }
};
