struct ListNode {
    int val;
    ListNode* next;
};

class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        head->prev = nullptr;
        return head;
    }
};
