class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        int low = min(p->val, q->val), high = max(p->val, q->val);
        if (high < root->val) return lowestCommonAncestor(root->left, p, q);
        if (low > root->val) return lowestCommonAncestor(root->right, p, q);
        return root;
    }
};
