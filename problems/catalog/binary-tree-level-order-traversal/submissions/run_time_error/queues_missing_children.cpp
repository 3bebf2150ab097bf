class Solution {
public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        vector<vector<int>> levels;
        queue<TreeNode*> waiting;
        if (root) waiting.push(root);
        while (!waiting.empty()) {
            levels.emplace_back();
            for (size_t left = waiting.size(); left > 0; --left) {
                TreeNode* node = waiting.front();
                waiting.pop();
                levels.back().push_back(node->val);
                if (!node->left && !node->right) continue;
                waiting.push(node->left);
                waiting.push(node->right);
            }
        }
        return levels;
    }
};
