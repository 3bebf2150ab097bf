struct ListNode* meeting(struct ListNode* first, struct ListNode* second) {
    for (int i = 0; second && i < 1000; second = second->next, i++) {
        struct ListNode* node = first;
        for (int j = 0; node && j < 1000; node = node->next, j++) {
            if (node == second) return node;
        }
    }
    return NULL;
}
