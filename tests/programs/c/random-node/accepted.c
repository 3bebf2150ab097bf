struct Node* copied(struct Node* head) {
    for (struct Node* node = head; node; node = node->next->next) {
        struct Node* made = malloc(sizeof(struct Node));
        *made = *node;
        node->next = made;
    }
    for (struct Node* node = head; node; node = node->next->next) {
        if (node->random) node->next->random = node->random->next;
    }
    struct Node *copy = head ? head->next : NULL;
    for (struct Node* node = head; node; node = node->next) {
        struct Node* made = node->next;
        node->next = made->next;
        if (made->next) made->next = made->next->next;
    }
    return copy;
}
