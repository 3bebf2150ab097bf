class Solution {
public:
    // Encodes a tree to a single string.
    string serialize(TreeNode* root) {
        if (!root) return "# ";
        return to_string(root->val) + " " + serialize(root->left) + serialize(root->right);
    }

    // Decodes your encoded data to tree.
    TreeNode* deserialize(string data) {
        istringstream words(data);
        return build(words);
    }

private:
    TreeNode* build(istringstream& words) {
        string word;
        words >> word;
        if (word == "#") return nullptr;
        TreeNode* root = new TreeNode(stoi(word));
        root->left = build(words);
        root->right = build(words);
        return root;
    }
};
