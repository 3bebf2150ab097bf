static struct TreeNode* find(struct TreeNode* node, int* k) {
    if (node == NULL) return NULL;
    struct TreeNode* found = find(node->left, k);
    if (found) return found;
    if (--*k == 0) return node;
    return find(node->right, k);
}

int kthSmallest(struct TreeNode* root, int k) {
    return find(root, &k)->val;
}
