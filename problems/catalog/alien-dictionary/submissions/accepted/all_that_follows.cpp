class Solution {
public:
    string alienOrder(vector<string>& words) {
        bool before[26][26] = {}, known[26] = {};
        for (const string& word : words)
            for (char letter : word) known[letter - 'a'] = true;
        for (size_t i = 1; i < words.size(); ++i) {
            const string &a = words[i - 1], &b = words[i];
            auto [p, q] = mismatch(a.begin(), a.end(), b.begin(), b.end());
            if (p != a.end() && q == b.end()) return "";
            if (p != a.end()) before[*p - 'a'][*q - 'a'] = true;
        }
        for (int k = 0; k < 26; ++k)
            for (int i = 0; i < 26; ++i)
                for (int j = 0; j < 26; ++j)
                    if (before[i][k] && before[k][j]) before[i][j] = true;
        vector<pair<int, char>> order;
        for (int i = 0; i < 26; ++i) {
            if (before[i][i]) return "";
            if (known[i]) order.push_back({-(int)count(before[i], before[i] + 26, true), char('a' + i)});
        }
        sort(order.begin(), order.end());
        string answer;
        for (auto [_, letter] : order) answer += letter;
        return answer;
    }
};
