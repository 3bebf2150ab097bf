class Solution {
public:
    string alienOrder(vector<string>& words) {
        unordered_map<char, int> indegree;
        unordered_map<char, unordered_set<char>> after;
        for (const string& word : words)
            for (char letter : word) indegree[letter] = 0;
        for (size_t i = 0; i + 1 < words.size(); ++i) {
            const string &a = words[i], &b = words[i + 1];
            size_t at = 0, common = min(a.size(), b.size());
            while (at < common && a[at] == b[at]) ++at;
            if (at == common) {
                if (a.size() > b.size()) return "";
            } else if (after[a[at]].insert(b[at]).second) {
                ++indegree[b[at]];
            }
        }
        queue<char> ready;
        for (auto [letter, count] : indegree)
            if (count == 0) ready.push(letter);
        string order;
        for (; !ready.empty(); ready.pop()) {
            order += ready.front();
            for (char later : after[ready.front()])
                if (--indegree[later] == 0) ready.push(later);
        }
        return order.size() == indegree.size() ? order : "";
    }
};
