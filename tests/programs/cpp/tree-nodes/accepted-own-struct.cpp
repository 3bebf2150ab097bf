#include <cstddef>
#include <iostream>

/// Definition for a binary tree node.
struct TreeNode {
    int val;
    TreeNode *left;
    TreeNode *right;
    TreeNode(int x) : val(x), left(NULL), right(NULL) {}
    ~TreeNode() {}
};

class Solution {
public:
    TreeNode* above(TreeNode* root, TreeNode* p, TreeNode* q) {
        if (root == NULL || root == p || root == q)
            return root;
        TreeNode *left = above(root->left, p, q), *right = above(root->right, p, q);
        if (left && right)
            return root;
        return left ? left : right;
    }
};

int main() {
    std::cout << Solution().above(new TreeNode(1), NULL, NULL) << std::endl;
}
