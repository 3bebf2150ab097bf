class Solution {
    void write(TreeNode* node, string& text) {
        if (!node) {
            text += ",#";
            return;
        }
        text += "," + to_string(node->val);
        write(node->left, text);
        write(node->right, text);
    }

public:
    bool isSubtree(TreeNode* root, TreeNode* subRoot) {
        string whole, part;
        write(root, whole);
        write(subRoot, part);
        // Knuth, Morris, Pratt: fail[i] is how much of the part is matched again when letter i does not fit.
        vector<int> fail(part.size() + 1, 0);
        fail[0] = -1;
        for (size_t i = 1, matched = 0; i < part.size(); ++i) {
            while (matched && part[i] != part[matched]) matched = fail[matched];
            if (part[i] == part[matched]) ++matched;
            fail[i + 1] = matched;
        }
        int matched = 0;
        for (char letter : whole) {
            while (matched >= 0 && part[matched] != letter) matched = fail[matched];
            if (++matched == (int)part.size()) return true;
        }
        return false;
    }
};
