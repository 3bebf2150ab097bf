class Codec {
    size_t at = 0;

public:
    string serialize(TreeNode* root) {
        if (!root) return "#";
        return to_string(abs(root->val) % 10) + serialize(root->left) + serialize(root->right);
    }

    TreeNode* deserialize(string data) {
        char letter = data[at++];
        if (letter == '#') return nullptr;
        TreeNode* node = new TreeNode(letter - '0');
        node->left = deserialize(data);
        node->right = deserialize(data);
        return node;
    }
};
