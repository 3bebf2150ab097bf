class Solution {
    int left, answer;

    void visit(TreeNode* node) {
        if (!node || left == 0) return;
        visit(node->left);
        if (--left == 0) answer = node->val;
        visit(node->right);
    }

public:
    int kthSmallest(TreeNode* root, int k) {
        left = k;
        answer = -1;
        visit(root);
        return answer;
    }
};
