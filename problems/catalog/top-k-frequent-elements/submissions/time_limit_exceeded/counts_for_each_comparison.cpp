class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        set<int> different(nums.begin(), nums.end());
        vector<int> answer(different.begin(), different.end());
        auto times = [&](int value) { return count(nums.begin(), nums.end(), value); };
        sort(answer.begin(), answer.end(), [&](int a, int b) { return times(a) > times(b); });
        answer.resize(k);
        return answer;
    }
};
