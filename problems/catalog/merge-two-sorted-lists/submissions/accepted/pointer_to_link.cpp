class Solution {
public:
    ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
        ListNode* head = nullptr;
        ListNode** link = &head;
        while (list1 && list2) {
            ListNode*& smaller = list1->val <= list2->val ? list1 : list2;
            *link = smaller;
            link = &smaller->next;
            smaller = smaller->next;
        }
        *link = list1 ? list1 : list2;
        return head;
    }
};
