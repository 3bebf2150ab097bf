class Solution {
    int best = INT_MIN;

    int down(TreeNode* node) {
        if (!node->left && !node->right) {
            best = max(best, node->val);
            return node->val;
        }
        if (!node->left) return node->val + down(node->right);
        if (!node->right) return node->val + down(node->left);
        int left = down(node->left), right = down(node->right);
        best = max(best, left + node->val + right);
        return node->val + max(left, right);
    }

public:
    int maxPathSum(TreeNode* root) {
        down(root);
        return best;
    }
};
