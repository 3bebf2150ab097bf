#define MAX(a, b) ((a) > (b) ? (a) : (b))

class Solution {
public:
    int maxDepth(TreeNode* root) {
        if (!root) return 0;
        return 1 + MAX(maxDepth(root->left), maxDepth(root->right));
    }
};
