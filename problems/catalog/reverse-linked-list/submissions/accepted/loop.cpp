class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode* before = nullptr;
        while (head) before = exchange(head, exchange(head->next, before));
        return before;
    }
};
