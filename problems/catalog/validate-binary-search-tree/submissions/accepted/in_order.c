static bool rises(struct TreeNode* node, long* before) {
    if (node == NULL) return true;
    if (!rises(node->left, before) || node->val <= *before) return false;
    *before = node->val;
    return rises(node->right, before);
}

bool isValidBST(struct TreeNode* root) {
    long before = LONG_MIN;
    return rises(root, &before);
}
