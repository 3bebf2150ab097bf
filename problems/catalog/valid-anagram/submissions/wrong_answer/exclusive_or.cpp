class Solution {
public:
    bool isAnagram(string s, string t) {
        int left = 0;
        for (char letter : s + t) left ^= letter;
        return s.size() == t.size() && left == 0;
    }
};
