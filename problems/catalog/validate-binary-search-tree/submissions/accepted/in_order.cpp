class Solution {
    TreeNode* before = nullptr;

public:
    bool isValidBST(TreeNode* root) {
        if (!root) return true;
        if (!isValidBST(root->left)) return false;
        if (before && before->val >= root->val) return false;
        before = root;
        return isValidBST(root->right);
    }
};
