class Solution {
    static bool areAnagrams(string a, string b) {
        sort(a.begin(), a.end());
        sort(b.begin(), b.end());
        return a == b;
    }

public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        vector<vector<string>> groups;
        for (const string& word : strs) {
            auto found = find_if(groups.begin(), groups.end(), [&](auto& group) { return areAnagrams(group[0], word); });
            if (found == groups.end())
                groups.push_back({word});
            else
                found->push_back(word);
        }
        return groups;
    }
};
