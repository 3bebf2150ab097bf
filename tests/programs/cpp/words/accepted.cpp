class Solution {
public:
    vector<vector<string>> groupWords(vector<string>& words, int shortest) {
        map<size_t, vector<string>> groups;
        for (const string& word : words)
            if ((int)word.size() >= shortest) groups[word.size()].push_back(word);
        vector<vector<string>> answer;
        for (auto& [length, group] : groups) answer.push_back(move(group));
        return answer;
    }
};
