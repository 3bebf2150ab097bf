class Solution {
    vector<TreeNode*> nodes;

    void collect(TreeNode* node) {
        if (!node) return;
        nodes.push_back(node);
        collect(node->left);
        collect(node->right);
    }

    int depthOf(TreeNode* node, TreeNode* wanted) {
        if (!node) return -1;
        if (node == wanted) return 0;
        for (TreeNode* child : {node->left, node->right}) {
            int depth = depthOf(child, wanted);
            if (depth >= 0) return depth + 1;
        }
        return -1;
    }

public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        collect(root);
        vector<vector<int>> levels;
        while (true) {
            vector<int> level;
            for (TreeNode* node : nodes)
                if (depthOf(root, node) == (int)levels.size()) level.push_back(node->val);
            if (level.empty()) return levels;
            levels.push_back(level);
        }
    }
};
