class Codec {
public:
    // Level by level; a value moved up to be positive, in two letters, or "~~".
    string serialize(TreeNode* root) {
        string data;
        queue<TreeNode*> nodes;
        nodes.push(root);
        while (!nodes.empty()) {
            TreeNode* node = nodes.front();
            nodes.pop();
            if (!node) {
                data += "~~";
                continue;
            }
            int value = node->val + 1000;
            data += char('0' + value / 50);
            data += char('0' + value % 50);
            nodes.push(node->left);
            nodes.push(node->right);
        }
        return data;
    }

    TreeNode* deserialize(string data) {
        size_t at = 0;
        auto next = [&]() -> TreeNode* {
            char high = data[at++], low = data[at++];
            return high == '~' ? nullptr : new TreeNode((high - '0') * 50 + (low - '0') - 1000);
        };
        TreeNode* root = next();
        queue<TreeNode*> nodes;
        if (root) nodes.push(root);
        while (!nodes.empty()) {
            TreeNode* node = nodes.front();
            nodes.pop();
            if ((node->left = next())) nodes.push(node->left);
            if ((node->right = next())) nodes.push(node->right);
        }
        return root;
    }
};
