class Solution {
    int best = INT_MIN;

    int gain(TreeNode* node) {
        int left = gain(node->left), right = gain(node->right);
        best = max(best, node->val + left + right);
        return max(0, node->val + max(left, right));
    }

public:
    int maxPathSum(TreeNode* root) {
        gain(root);
        return best;
    }
};
