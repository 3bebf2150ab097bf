class Solution {
    bool valid(TreeNode* node, TreeNode* low, TreeNode* high) {
        if (!node) return true;
        if ((low && node->val <= low->val) || (high && node->val >= high->val)) return false;
        return valid(node->left, low, node) && valid(node->right, node, high);
    }

public:
    bool isValidBST(TreeNode* root) {
        return valid(root, nullptr, nullptr);
    }
};
