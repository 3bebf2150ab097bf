void takeOut(struct ListNode* node) {
    struct ListNode* next = node->next;
    *node = *next;
    free(next);
}
