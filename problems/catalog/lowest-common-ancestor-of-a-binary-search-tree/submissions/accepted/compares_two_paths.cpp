class Solution {
    vector<TreeNode*> pathTo(TreeNode* node, TreeNode* wanted) {
        vector<TreeNode*> path{node};
        while (node != wanted) {
            node = wanted->val < node->val ? node->left : node->right;
            path.push_back(node);
        }
        return path;
    }

public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        auto toP = pathTo(root, p), toQ = pathTo(root, q);
        size_t i = 0;
        while (i + 1 < min(toP.size(), toQ.size()) && toP[i + 1] == toQ[i + 1]) ++i;
        return toP[i];
    }
};
