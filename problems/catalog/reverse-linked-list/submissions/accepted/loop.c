struct ListNode* reverseList(struct ListNode* head) {
    struct ListNode* before = NULL;
    while (head) {
        struct ListNode* following = head->next;
        head->next = before;
        before = head;
        head = following;
    }
    return before;
}
