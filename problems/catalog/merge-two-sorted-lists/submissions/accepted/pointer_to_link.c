struct ListNode* mergeTwoLists(struct ListNode* list1, struct ListNode* list2) {
    struct ListNode *head = NULL, **link = &head;
    while (list1 && list2) {
        struct ListNode** smaller = list1->val <= list2->val ? &list1 : &list2;
        *link = *smaller;
        link = &(*link)->next;
        *smaller = (*smaller)->next;
    }
    *link = list1 ? list1 : list2;
    return head;
}
