struct Node* mirrored(struct Node* root) {
    if (!root) return NULL;
    struct Node* made = malloc(sizeof(struct Node));
    made->val = root->val;
    made->numChildren = root->numChildren;
    made->children = malloc(root->numChildren * sizeof(struct Node*));
    for (int i = 0; i < root->numChildren; i++) {
        made->children[i] = mirrored(root->children[root->numChildren - 1 - i]);
    }
    return made;
}
