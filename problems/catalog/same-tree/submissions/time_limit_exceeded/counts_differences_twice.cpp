class Solution {
    long differences(TreeNode* p, TreeNode* q) {
        if (!p || !q) return p == q ? 0 : 1;
        long below = 0;
        if (differences(p->left, q->left) > 0) below += differences(p->left, q->left);
        if (differences(p->right, q->right) > 0) below += differences(p->right, q->right);
        return below + (p->val != q->val);
    }

public:
    bool isSameTree(TreeNode* p, TreeNode* q) {
        return differences(p, q) == 0;
    }
};
