class Solution {
    vector<vector<int>> levels;

    void visit(TreeNode* node, size_t depth) {
        if (!node) return;
        if (levels.size() == depth) levels.emplace_back();
        levels[depth].push_back(node->val);
        visit(node->right, depth + 1);
        visit(node->left, depth + 1);
    }

public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        visit(root, 0);
        return levels;
    }
};
