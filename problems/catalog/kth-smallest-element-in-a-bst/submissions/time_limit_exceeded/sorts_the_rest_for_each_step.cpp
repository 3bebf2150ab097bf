class Solution {
    void collect(TreeNode* node, int above, set<int>& values) {
        if (!node) return;
        if (node->val > above) values.insert(node->val);
        collect(node->left, above, values);
        collect(node->right, above, values);
    }

public:
    int kthSmallest(TreeNode* root, int k) {
        int smallest = -1;
        while (k-- > 0) {
            set<int> rest;
            collect(root, smallest, rest);
            smallest = *rest.begin();
        }
        return smallest;
    }
};
