class Solution {
    bool holds(TreeNode* node, TreeNode* wanted) {
        return node && (node == wanted || holds(node->left, wanted) || holds(node->right, wanted));
    }

public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        if (holds(root->left, p) && holds(root->left, q)) return lowestCommonAncestor(root->left, p, q);
        if (holds(root->right, p) && holds(root->right, q)) return lowestCommonAncestor(root->right, p, q);
        return root;
    }
};
