class Solution {
    vector<vector<string>> groups;

public:
    const vector<vector<string>>& groupWords(const vector<string>& words, const int& shortest) {
        for (string_view word : words) {
            if (word.size() < (size_t)shortest) continue;
            auto same = find_if(groups.begin(), groups.end(), [&](auto& group) { return group[0].size() == word.size(); });
            if (same == groups.end()) same = groups.insert(same, vector<string>());
            same->emplace_back(word);
        }
        return groups;
    }
};
