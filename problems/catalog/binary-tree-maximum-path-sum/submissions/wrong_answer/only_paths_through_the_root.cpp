class Solution {
    int down(TreeNode* node) {
        return node ? node->val + max({0, down(node->left), down(node->right)}) : 0;
    }

public:
    int maxPathSum(TreeNode* root) {
        return root->val + max(0, down(root->left)) + max(0, down(root->right));
    }
};
