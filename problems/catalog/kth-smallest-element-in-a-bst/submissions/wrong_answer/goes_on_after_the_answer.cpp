class Solution {
    int left, answer = 0;

    void visit(TreeNode* node) {
        if (!node) return;
        visit(node->left);
        if (--left <= 0) answer = node->val;
        visit(node->right);
    }

public:
    int kthSmallest(TreeNode* root, int k) {
        left = k;
        visit(root);
        return answer;
    }
};
