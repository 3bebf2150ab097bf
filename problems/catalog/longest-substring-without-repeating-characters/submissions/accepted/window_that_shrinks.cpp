class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        unordered_set<char> window;
        size_t start = 0, longest = 0;
        for (char letter : s) {
            while (window.count(letter)) window.erase(s[start++]);
            window.insert(letter);
            longest = max(longest, window.size());
        }
        return longest;
    }
};
