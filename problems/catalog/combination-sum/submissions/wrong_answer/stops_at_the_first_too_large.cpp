class Solution {
    vector<vector<int>> answer;
    vector<int> chosen;

    void search(const vector<int>& candidates, size_t start, int left) {
        if (left == 0) answer.push_back(chosen);
        for (size_t i = start; i < candidates.size() && candidates[i] <= left; ++i) {
            chosen.push_back(candidates[i]);
            search(candidates, i, left - candidates[i]);
            chosen.pop_back();
        }
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        search(candidates, 0, target);
        return answer;
    }
};
