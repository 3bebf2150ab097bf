class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> counts;
        for (int num : nums) ++counts[num];
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> frequent;
        for (auto [value, count] : counts) {
            frequent.push({count, value});
            if ((int)frequent.size() > k) frequent.pop();
        }
        vector<int> answer;
        for (; !frequent.empty(); frequent.pop()) answer.push_back(frequent.top().second);
        return answer;
    }
};
