class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        vector<pair<int, int>> counts(10001);
        for (int num : nums) counts[num] = {counts[num].first + 1, num};
        sort(counts.rbegin(), counts.rend());
        vector<int> answer;
        for (int i = 0; i < k; ++i) answer.push_back(counts[i].second);
        return answer;
    }
};
