struct Node* copied(struct Node* node) {
    if (!node) return NULL;
    struct Node* made = malloc(sizeof(struct Node));
    *made = *node;
    return made;
}
