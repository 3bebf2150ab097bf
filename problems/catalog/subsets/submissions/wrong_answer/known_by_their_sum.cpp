class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        map<int, vector<int>> bySum{{0, {}}};
        for (int x : nums) {
            map<int, vector<int>> more = bySum;
            for (auto [sum, subset] : bySum) {
                subset.push_back(x);
                more.insert({sum + x, subset});
            }
            bySum = more;
        }
        vector<vector<int>> answer;
        for (auto& [_, subset] : bySum) answer.push_back(subset);
        return answer;
    }
};
