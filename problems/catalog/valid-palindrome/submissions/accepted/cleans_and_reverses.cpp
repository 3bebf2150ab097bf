class Solution {
public:
    bool isPalindrome(string s) {
        string kept;
        for (unsigned char character : s)
            if (isalnum(character)) kept += tolower(character);
        return equal(kept.begin(), kept.end(), kept.rbegin());
    }
};
