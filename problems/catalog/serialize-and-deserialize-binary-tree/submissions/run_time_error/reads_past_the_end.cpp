class Codec {
public:
    string serialize(TreeNode* root) {
        return root ? to_string(root->val) + " " + serialize(root->left) + serialize(root->right) : "";
    }

    TreeNode* deserialize(string data) {
        istringstream in(data);
        auto read = [&](auto&& self) -> TreeNode* {
            string word;
            in >> word;
            TreeNode* node = new TreeNode(stoi(word));
            node->left = self(self);
            node->right = self(self);
            return node;
        };
        return read(read);
    }
};
