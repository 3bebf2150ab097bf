struct Node* copyRandomList(struct Node* head) {
    for (struct Node* node = head; node; node = node->next->next) {
        struct Node* copy = malloc(sizeof(struct Node));
        copy->val = node->val;
        copy->next = node->next;
        copy->random = NULL;
        node->next = copy;
    }
    for (struct Node* node = head; node; node = node->next->next)
        if (node->random) node->next->random = node->random->next;
    struct Node *first = NULL, **link = &first;
    for (struct Node* node = head; node; node = node->next) {
        *link = node->next;
        node->next = (*link)->next;
        link = &(*link)->next;
    }
    *link = NULL;
    return first;
}
