class Solution {
public:
    TreeNode* invertTree(TreeNode* root) {
        swap(root->left, root->right);
        if (root->left) invertTree(root->left);
        if (root->right) invertTree(root->right);
        return root;
    }
};
