class Solution {
    bool valid(TreeNode* node, int low, int high) {
        if (!node) return true;
        if (node->val < low || node->val > high) return false;
        // One below the smallest value is the largest one.
        return valid(node->left, low, (int)((unsigned)node->val - 1)) &&
               valid(node->right, (int)((unsigned)node->val + 1), high);
    }

public:
    bool isValidBST(TreeNode* root) {
        return valid(root, INT_MIN, INT_MAX);
    }
};
