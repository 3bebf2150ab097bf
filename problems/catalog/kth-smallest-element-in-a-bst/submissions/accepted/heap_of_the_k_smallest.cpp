class Solution {
public:
    int kthSmallest(TreeNode* root, int k) {
        priority_queue<int> smallest;
        stack<TreeNode*> nodes;
        nodes.push(root);
        while (!nodes.empty()) {
            TreeNode* node = nodes.top();
            nodes.pop();
            if (!node) continue;
            smallest.push(node->val);
            if ((int)smallest.size() > k) smallest.pop();
            nodes.push(node->left);
            nodes.push(node->right);
        }
        return smallest.top();
    }
};
