class Solution {
    TreeNode* copy(TreeNode* node) {
        return node ? new TreeNode(node->val, copy(node->left), copy(node->right)) : nullptr;
    }

    void destroy(TreeNode* node) {
        if (!node) return;
        destroy(node->left);
        destroy(node->right);
        delete node;
    }

public:
    TreeNode* invertTree(TreeNode* root) {
        if (!root) return nullptr;
        TreeNode *left = copy(root->right), *right = copy(root->left);
        destroy(root->left);
        destroy(root->right);
        root->left = invertTree(left);
        root->right = invertTree(right);
        return root;
    }
};
