class Solution {
public:
    string alienOrder(vector<string>& words) {
        map<char, int> indegree;
        map<char, set<char>> after;
        for (const string& word : words)
            for (char letter : word) indegree[letter] = 0;
        for (size_t i = 0; i + 1 < words.size(); ++i) {
            const string &a = words[i], &b = words[i + 1];
            size_t at = 0, common = min(a.size(), b.size());
            while (at < common && a[at] == b[at]) ++at;
            if (at == common && a.size() > b.size()) return "";
            if (at == common) continue;
            after[a[at]].insert(b[at]);
            ++indegree[b[at]];
        }
        string order;
        queue<char> ready;
        for (auto [letter, count] : indegree)
            if (count == 0) ready.push(letter);
        for (; !ready.empty(); ready.pop()) {
            order += ready.front();
            for (char later : after[ready.front()])
                if (--indegree[later] == 0) ready.push(later);
        }
        return order.size() == indegree.size() ? order : "";
    }
};
