class Solution {
    void collect(TreeNode* node, vector<int>& values) {
        if (!node) return;
        collect(node->left, values);
        values.push_back(node->val);
        collect(node->right, values);
    }

public:
    bool isValidBST(TreeNode* root) {
        if (!root) return true;
        {
            vector<int> left, right;
            collect(root->left, left);
            collect(root->right, right);
            set<int> below(left.begin(), left.end()), above(right.begin(), right.end());
            if (!below.empty() && *below.rbegin() >= root->val) return false;
            if (!above.empty() && *above.begin() <= root->val) return false;
        }
        return isValidBST(root->left) && isValidBST(root->right);
    }
};
