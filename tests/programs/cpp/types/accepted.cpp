class Mirror {
    vector<string> words;
    TreeNode* root;

public:
    Mirror(vector<string>& words, TreeNode* root) : words(words), root(root) {}

    string firstWord() { return words[0]; }
    int rootValue() { return root->val; }
    int negate(int x) { return -x; }
    long long negateLong(long long x) { return -x; }
    double half(double x) { return x / 2; }
    int opposite(bool x) { return x ? 0 : 5; }
    string reversed(string s) { return string(s.rbegin(), s.rend()); }
    char nextCharacter(char c) { return c + 1; }
    vector<int> reversedArray(vector<int>& nums) { return {nums.rbegin(), nums.rend()}; }

    vector<double> halves(vector<double>& nums) {
        for (double& num : nums) num /= 2;
        return nums;
    }

    vector<bool> opposites(vector<bool>& flags) {
        flags.flip();
        return flags;
    }

    template <class T>
    vector<vector<T>> transpose(const vector<vector<T>>& rows) {
        vector<vector<T>> columns(rows.empty() ? 0 : rows[0].size());
        for (const auto& row : rows)
            for (size_t i = 0; i < row.size(); ++i) columns[i].push_back(row[i]);
        return columns;
    }

    vector<vector<char>> transposed(vector<vector<char>>& board) { return transpose(board); }
    vector<vector<int>> transposedLists(vector<vector<int>>& rows) { return transpose(rows); }

    vector<vector<string>> reversedLines(vector<vector<string>> lines) {
        for (auto& line : lines) reverse(line.begin(), line.end());
        return lines;
    }

    ListNode* reversedNodes(ListNode* head) {
        ListNode* before = nullptr;
        while (head) {
            ListNode* copy = new ListNode(head->val, before);
            ListNode* next = head->next;
            delete head;
            before = copy;
            head = next;
        }
        return before;
    }

    TreeNode* mirrored(TreeNode* root) {
        return root ? new TreeNode(root->val, mirrored(root->right), mirrored(root->left)) : nullptr;
    }

    vector<ListNode*> reversedHeads(vector<ListNode*>& heads) { return {heads.rbegin(), heads.rend()}; }
    vector<TreeNode*> reversedRoots(vector<TreeNode*>& roots) { return {roots.rbegin(), roots.rend()}; }
};
