class Solution {
public:
    TreeNode* above(TreeNode* root, TreeNode* p, TreeNode* q) {
        if (!root || root == p || root == q) return root;
        TreeNode* left = above(root->left, p, q);
        TreeNode* right = above(root->right, p, q);
        return left && right ? root : left ? left : right;
    }
};
