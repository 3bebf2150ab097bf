class Solution {
public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        vector<vector<vector<int>>> ways(target + 1);
        ways[0] = {{}};
        for (int candidate : candidates)
            for (int total = candidate; total <= target; ++total)
                for (vector<int> combination : ways[total - candidate]) {
                    combination.push_back(candidate);
                    ways[total].push_back(combination);
                }
        return ways[target];
    }
};
