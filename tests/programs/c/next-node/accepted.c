struct Node* connect(struct Node* root) {
    for (struct Node* level = root; level;) {
        struct Node first = {0}, *last = &first;
        for (; level; level = level->next) {
            if (level->left) last = last->next = level->left;
            if (level->right) last = last->next = level->right;
        }
        level = first.next;
    }
    return root;
}
