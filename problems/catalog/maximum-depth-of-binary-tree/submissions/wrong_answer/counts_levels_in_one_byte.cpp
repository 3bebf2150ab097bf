class Solution {
public:
    int maxDepth(TreeNode* root) {
        if (!root) return 0;
        unsigned char left = maxDepth(root->left), right = maxDepth(root->right);
        return 1 + max(left, right);
    }
};
