class Solution {
    unordered_map<int, int> place;
    int next = 0;

    TreeNode* build(const vector<int>& preorder, int low, int high) {
        if (low >= high) return nullptr;
        TreeNode* node = new TreeNode(preorder[next++]);
        int middle = place[node->val];
        node->left = build(preorder, low, middle);
        node->right = build(preorder, middle + 1, high);
        return node;
    }

public:
    TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
        for (int i = 0; i < (int)inorder.size(); ++i) place[inorder[i]] = i;
        return build(preorder, 0, (int)inorder.size() - 1);
    }
};
