class Codec {
public:
    string serialize(TreeNode* root) {
        ostringstream out;
        queue<TreeNode*> nodes;
        nodes.push(root);
        while (!nodes.empty()) {
            TreeNode* node = nodes.front();
            nodes.pop();
            if (!node) {
                out << "# ";
                continue;
            }
            out << (int)(signed char)node->val << ' ';
            nodes.push(node->left);
            nodes.push(node->right);
        }
        return out.str();
    }

    TreeNode* deserialize(string data) {
        istringstream in(data);
        auto next = [&]() -> TreeNode* {
            string word;
            in >> word;
            return word == "#" ? nullptr : new TreeNode(stoi(word));
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
