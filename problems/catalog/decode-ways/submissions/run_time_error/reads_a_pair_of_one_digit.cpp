class Solution {
public:
    int numDecodings(string s) {
        vector<int> ways(s.size() + 1);
        ways[s.size()] = 1;
        for (int i = (int)s.size() - 1; i >= 0; --i) {
            if (s[i] == '0') continue;
            ways.at(i) = ways.at(i + 1);
            if (stoi(s.substr(i, 2)) <= 26) ways.at(i) += ways.at(i + 2);
        }
        return ways[0];
    }
};
