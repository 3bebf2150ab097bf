class Solution {
public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        map<pair<size_t, int>, vector<string>> groups;
        for (const string& word : strs)
            groups[{word.size(), accumulate(word.begin(), word.end(), 0)}].push_back(word);
        vector<vector<string>> answer;
        for (auto& [key, words] : groups) answer.push_back(words);
        return answer;
    }
};
