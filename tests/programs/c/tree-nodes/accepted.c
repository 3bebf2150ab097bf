struct TreeNode* above(struct TreeNode* root, struct TreeNode* p, struct TreeNode* q) {
    if (!root || root == p || root == q) return root;
    struct TreeNode* left = above(root->left, p, q);
    struct TreeNode* right = above(root->right, p, q);
    return left && right ? root : left ? left : right;
}
