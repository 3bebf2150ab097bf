static struct ListNode* merge(struct ListNode* a, struct ListNode* b) {
    struct ListNode *head = NULL, **link = &head;
    while (a && b) {
        struct ListNode** smaller = a->val <= b->val ? &a : &b;
        *link = *smaller;
        link = &(*link)->next;
        *smaller = (*smaller)->next;
    }
    *link = a ? a : b;
    return head;
}

struct ListNode* mergeKLists(struct ListNode** lists, int listsSize) {
    if (listsSize == 0) return NULL;
    while (listsSize > 1) {
        int half = (listsSize + 1) / 2;
        for (int i = 0; i + half < listsSize; i++) lists[i] = merge(lists[i], lists[i + half]);
        listsSize = half;
    }
    return lists[0];
}
