class Solution {
public:
    string alienOrder(vector<string>& words) {
        map<char, set<char>> before;
        for (size_t i = 0; i + 1 < words.size(); ++i) {
            auto [p, q] = mismatch(words[i].begin(), words[i].end(), words[i + 1].begin(), words[i + 1].end());
            if (p != words[i].end() && q == words[i + 1].end()) return "";
            if (p != words[i].end()) before[*q].insert(*p), before[*p];
        }
        set<char> letters;
        for (const string& word : words) letters.insert(word.begin(), word.end());
        string order;
        while (order.size() < letters.size()) {
            size_t size = order.size();
            for (char letter : letters) {
                const set<char>& earlier = before.at(letter);
                bool ready = all_of(earlier.begin(), earlier.end(), [&](char e) { return order.find(e) != string::npos; });
                if (ready && order.find(letter) == string::npos) order += letter;
            }
            if (order.size() == size) return "";
        }
        return order;
    }
};
