struct TreeNode* above(struct TreeNode* root, struct TreeNode* p, struct TreeNode* q) {
    struct TreeNode* made = malloc(sizeof(struct TreeNode));
    *made = *p;
    return made;
}
