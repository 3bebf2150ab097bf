class Solution {
    void write(TreeNode* node, string& text) {
        if (!node) {
            text += "#,";
            return;
        }
        text += to_string(node->val) + ",";
        write(node->left, text);
        write(node->right, text);
    }

public:
    bool isSameTree(TreeNode* p, TreeNode* q) {
        string first, second;
        write(p, first);
        write(q, second);
        return first == second;
    }
};
