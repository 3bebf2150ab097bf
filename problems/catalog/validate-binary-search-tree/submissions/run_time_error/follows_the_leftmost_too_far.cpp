class Solution {
public:
    bool isValidBST(TreeNode* root) {
        stack<TreeNode*> path;
        long long before = LLONG_MIN;
        while (true) {
            while (root) {
                path.push(root);
                root = root->left;
            }
            root = path.top();  // at the end nothing is left
            path.pop();
            if (root->val <= before) return false;
            before = root->val;
            root = root->right;
        }
    }
};
