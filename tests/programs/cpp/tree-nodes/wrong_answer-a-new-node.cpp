class Solution {
public:
    TreeNode* above(TreeNode* root, TreeNode* p, TreeNode* q) { return new TreeNode(root->val); }
};
