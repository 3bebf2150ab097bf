void reorderList(struct ListNode* head) {
    struct ListNode *slow = head, *fast = head, *second = NULL;
    while (fast && fast->next) {
        slow = slow->next;
        fast = fast->next->next;
    }
    struct ListNode* node = slow->next;
    slow->next = NULL;
    while (node) {
        struct ListNode* following = node->next;
        node->next = second;
        second = node;
        node = following;
    }
    while (second) {
        struct ListNode *first = head->next, *rest = second->next;
        head->next = second;
        second->next = first;
        head = first;
        second = rest;
    }
}
