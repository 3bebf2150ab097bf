class Solution {
    bool find(TreeNode* node, TreeNode* wanted, vector<TreeNode*>& path) {
        if (!node) return false;
        path.push_back(node);
        if (node == wanted || find(node->left, wanted, path) || find(node->right, wanted, path)) return true;
        path.pop_back();
        return false;
    }

public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        vector<TreeNode*> toP, toQ;
        find(root, p, toP);
        find(root, q, toQ);
        TreeNode* common = root;
        for (size_t i = 0; i < min(toP.size(), toQ.size()) && toP[i] == toQ[i]; ++i) common = toP[i];
        return common;
    }
};
