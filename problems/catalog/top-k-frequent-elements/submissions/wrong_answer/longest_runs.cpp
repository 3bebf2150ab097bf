class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> longest;
        for (size_t i = 0, run = 0; i < nums.size(); ++i) {
            run = i && nums[i] == nums[i - 1] ? run + 1 : 1;
            longest[nums[i]] = max(longest[nums[i]], (int)run);
        }
        vector<pair<int, int>> order;
        for (auto [value, run] : longest) order.push_back({run, value});
        sort(order.rbegin(), order.rend());
        vector<int> answer;
        for (int i = 0; i < k; ++i) answer.push_back(order[i].second);
        return answer;
    }
};
