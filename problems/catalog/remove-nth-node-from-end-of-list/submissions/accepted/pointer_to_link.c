struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    struct ListNode **link = &head, *ahead = head;
    while (n--) ahead = ahead->next;
    for (; ahead; ahead = ahead->next) link = &(*link)->next;
    *link = (*link)->next;
    return head;
}
