class Solution {
    int best = INT_MIN;

    int gain(TreeNode* node) {
        if (!node) return 0;
        best = max(best, node->val + max(0, gain(node->left)) + max(0, gain(node->right)));
        return node->val + max(0, max(gain(node->left), gain(node->right)));
    }

public:
    int maxPathSum(TreeNode* root) {
        gain(root);
        return best;
    }
};
