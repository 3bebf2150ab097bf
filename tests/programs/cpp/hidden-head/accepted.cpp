class Solution {
public:
    void takeOut(ListNode* node) {
        ListNode* next = node->next;
        *node = *next;
        delete next;
    }
};
