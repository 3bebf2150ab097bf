class Solution {
public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        map<array<int, 26>, int> places;
        vector<vector<string>> answer;
        for (const string& word : strs) {
            array<int, 26> counts{};
            for (char letter : word) ++counts[letter - 'a'];
            auto [place, is_new] = places.try_emplace(counts, answer.size());
            if (is_new) answer.emplace_back();
            answer[place->second].push_back(word);
        }
        return answer;
    }
};
