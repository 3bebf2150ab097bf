class Solution {
public:
    bool isSubtree(TreeNode* root, TreeNode* subRoot) {
        if (!root || !subRoot) return root == subRoot;
        if (root->val == subRoot->val && isSubtree(root->left, subRoot->left) &&
            isSubtree(root->right, subRoot->right))
            return true;
        return isSubtree(root->left, subRoot) || isSubtree(root->right, subRoot);
    }
};
