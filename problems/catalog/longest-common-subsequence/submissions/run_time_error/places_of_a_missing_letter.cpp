class Solution {
public:
    int longestCommonSubsequence(string text1, string text2) {
        map<char, vector<int>> places;
        for (int j = (int)text2.size() - 1; j >= 0; --j) places[text2[j]].push_back(j);
        vector<int> tails;
        for (char letter : text1)
            for (int j : places.at(letter)) {
                auto place = lower_bound(tails.begin(), tails.end(), j);
                if (place == tails.end()) tails.push_back(j);
                else *place = j;
            }
        return (int)tails.size();
    }
};
