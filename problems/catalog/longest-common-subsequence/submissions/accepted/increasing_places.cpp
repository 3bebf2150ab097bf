class Solution {
public:
    // The longest rising chain of places of equal letters; within a letter from the last place to the first.
    int longestCommonSubsequence(string text1, string text2) {
        vector<vector<int>> places(26);
        for (int j = (int)text2.size() - 1; j >= 0; --j) places[text2[j] - 'a'].push_back(j);
        vector<int> tails;
        for (char letter : text1)
            for (int j : places[letter - 'a']) {
                auto place = lower_bound(tails.begin(), tails.end(), j);
                if (place == tails.end()) tails.push_back(j);
                else *place = j;
            }
        return (int)tails.size();
    }
};
