class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        vector<TreeNode*> path;
        for (TreeNode* node = root; node != p; node = p->val < node->val ? node->left : node->right)
            path.push_back(node);
        TreeNode* node = root;
        size_t i = 0;
        while (path.at(i) == node) {
            ++i;
            node = q->val < node->val ? node->left : node->right;
        }
        return path[i - 1];
    }
};
