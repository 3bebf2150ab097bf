class Solution {
    int pre = 0, in = 0;

    // Builds until the inorder comes to the value of an ancestor.
    TreeNode* build(const vector<int>& preorder, const vector<int>& inorder, long long stop) {
        if (pre == (int)preorder.size() || inorder[in] == stop) return nullptr;
        TreeNode* node = new TreeNode(preorder[pre++]);
        node->left = build(preorder, inorder, node->val);
        ++in;
        node->right = build(preorder, inorder, stop);
        return node;
    }

public:
    TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
        return build(preorder, inorder, LLONG_MAX);
    }
};
