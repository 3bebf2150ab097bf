class Solution {
public:
    bool isAnagram(string s, string t) {
        unordered_map<char, int> counts;
        for (char letter : s) ++counts[letter];
        for (char letter : t) --counts[letter];
        return all_of(counts.begin(), counts.end(), [](auto& entry) { return entry.second == 0; });
    }
};
