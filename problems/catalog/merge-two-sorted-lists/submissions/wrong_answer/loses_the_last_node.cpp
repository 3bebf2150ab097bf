class Solution {
public:
    ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
        if (!list1) return list2;
        if (!list2) return list1;
        ListNode dummy;
        ListNode* tail = &dummy;
        while (list1 && list2) {
            ListNode*& smaller = list1->val <= list2->val ? list1 : list2;
            tail = tail->next = smaller;
            smaller = smaller->next;
        }
        ListNode* rest = list1 ? list1 : list2;
        while (rest->next) {
            tail = tail->next = rest;
            rest = rest->next;
        }
        tail->next = nullptr;
        return dummy.next;
    }
};
