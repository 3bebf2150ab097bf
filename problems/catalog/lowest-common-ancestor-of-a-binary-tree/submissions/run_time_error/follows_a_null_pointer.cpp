class Solution {
    bool holds(TreeNode* node, TreeNode* wanted) {
        return node == wanted || holds(node->left, wanted) || holds(node->right, wanted);
    }

public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        if (root == p || root == q) return root;
        bool pLeft = holds(root->left, p), qLeft = holds(root->left, q);
        if (pLeft != qLeft) return root;
        return lowestCommonAncestor(pLeft ? root->left : root->right, p, q);
    }
};
