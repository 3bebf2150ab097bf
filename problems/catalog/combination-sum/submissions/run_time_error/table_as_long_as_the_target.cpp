class Solution {
public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        vector<vector<vector<int>>> ways(target + 1);
        ways[0] = {{}};
        for (int candidate : candidates) {
            ways.at(candidate).push_back({candidate});
            for (int total = candidate + 1; total <= target; ++total)
                for (vector<int> combination : ways[total - candidate]) {
                    combination.push_back(candidate);
                    ways[total].push_back(combination);
                }
        }
        return ways[target];
    }
};
