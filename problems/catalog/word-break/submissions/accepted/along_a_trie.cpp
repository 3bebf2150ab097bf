class Solution {
    struct Node {
        int next[26] = {};
        bool isWord = false;
    };

public:
    bool wordBreak(string s, vector<string>& wordDict) {
        vector<Node> trie(1);
        for (const string& word : wordDict) {
            int node = 0;
            for (char letter : word) {
                if (!trie[node].next[letter - 'a']) {
                    trie[node].next[letter - 'a'] = (int)trie.size();
                    trie.emplace_back();
                }
                node = trie[node].next[letter - 'a'];
            }
            trie[node].isWord = true;
        }
        vector<bool> good(s.size() + 1);
        good[0] = true;
        for (size_t start = 0; start < s.size(); ++start) {
            if (!good[start]) continue;
            int node = 0;
            for (size_t i = start; i < s.size() && (node = trie[node].next[s[i] - 'a']); ++i)
                if (trie[node].isWord) good[i + 1] = true;
        }
        return good[s.size()];
    }
};
