class Solution {
    int count(TreeNode* root) {
        return root ? 1 + count(root->left) + count(root->right) : 0;
    }

public:
    int maxDepth(TreeNode* root) {
        int depth = 0;
        for (int nodes = count(root); nodes > 0; nodes /= 2) ++depth;
        return depth;
    }
};
