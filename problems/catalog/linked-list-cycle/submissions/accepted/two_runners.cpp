class Solution {
public:
    bool hasCycle(ListNode* head) {
        for (ListNode *slow = head, *fast = head; fast && fast->next;) {
            slow = slow->next;
            fast = fast->next->next;
            if (slow == fast) return true;
        }
        return false;
    }
};
