class Solution {
public:
    bool hasCycle(ListNode* head) {
        for (ListNode *slow = head, *fast = head; fast && fast->next;) {
            slow = slow->next;
            fast = fast->next->next;
            if (fast && slow->val == fast->val) return true;
        }
        return false;
    }
};
