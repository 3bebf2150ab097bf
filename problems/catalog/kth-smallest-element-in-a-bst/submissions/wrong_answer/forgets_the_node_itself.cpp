class Solution {
    int count(TreeNode* node) {
        return node ? 1 + count(node->left) + count(node->right) : 0;
    }

public:
    int kthSmallest(TreeNode* root, int k) {
        int before = count(root->left);
        if (k <= before) return kthSmallest(root->left, k);
        if (k == before + 1 || !root->right) return root->val;
        return kthSmallest(root->right, min(k - before, count(root->right)));
    }
};
