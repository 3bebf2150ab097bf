class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        sort(nums.begin(), nums.end());
        vector<pair<int, int>> runs;
        for (int num : nums) {
            if (runs.empty() || runs.back().second != num) runs.push_back({0, num});
            ++runs.back().first;
        }
        nth_element(runs.begin(), runs.begin() + k - 1, runs.end(), greater<>());
        vector<int> answer;
        for (int i = 0; i < k; ++i) answer.push_back(runs[i].second);
        return answer;
    }
};
