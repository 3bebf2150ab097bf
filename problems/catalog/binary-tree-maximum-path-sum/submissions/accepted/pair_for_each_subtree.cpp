class Solution {
    // The best path that starts at the root of the subtree and goes down, and the best one anywhere in it.
    pair<int, int> solve(TreeNode* node) {
        if (!node) return {0, INT_MIN};
        auto [downLeft, bestLeft] = solve(node->left);
        auto [downRight, bestRight] = solve(node->right);
        int down = node->val + max({0, downLeft, downRight});
        int through = node->val + max(0, downLeft) + max(0, downRight);
        return {down, max({bestLeft, bestRight, through})};
    }

public:
    int maxPathSum(TreeNode* root) {
        return solve(root).second;
    }
};
