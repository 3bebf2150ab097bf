/**
 * // This is the Master's API interface.
 * // You should not implement it, or speculate about its implementation
 * class Master {
 *   public:
 *     int guess(string word);
 * };
 */
class Solution {
public:
    void findSecret(vector<string>& words, Master& master) {
        if (master.lengths().size() != words.size()) return;
        vector<string> left = words;
        while (!left.empty()) {
            const string tried = left[0];
            const int right = master.guess(tried);
            vector<string> rest;
            for (size_t i = 1; i < left.size(); ++i) {
                int same = 0;
                for (size_t j = 0; j < tried.size(); ++j) same += tried[j] == left[i][j];
                if (same == right) rest.push_back(left[i]);
            }
            left = rest;
        }
    }
};
