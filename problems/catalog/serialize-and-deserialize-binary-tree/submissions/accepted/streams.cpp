class Codec {
    void write(TreeNode* node, ostream& out) {
        if (!node) {
            out << "# ";
            return;
        }
        out << node->val << ' ';
        write(node->left, out);
        write(node->right, out);
    }

    TreeNode* read(istream& in) {
        string word;
        in >> word;
        if (word == "#") return nullptr;
        TreeNode* node = new TreeNode(stoi(word));
        node->left = read(in);
        node->right = read(in);
        return node;
    }

public:

    // Encodes a tree to a single string.
    string serialize(TreeNode* root) {
        ostringstream out;
        write(root, out);
        return out.str();
    }

    // Decodes your encoded data to tree.
    TreeNode* deserialize(string data) {
        istringstream in(data);
        return read(in);
    }
};

// Your Codec object will be instantiated and called as such:
// Codec ser, deser;
// TreeNode* ans = deser.deserialize(ser.serialize(root));
