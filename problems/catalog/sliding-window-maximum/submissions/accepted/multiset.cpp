class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        multiset<int> window(nums.begin(), nums.begin() + k - 1);
        vector<int> answer;
        for (int i = k - 1; i < (int)nums.size(); ++i) {
            window.insert(nums[i]);
            answer.push_back(*window.rbegin());
            window.erase(window.find(nums[i - k + 1]));
        }
        return answer;
    }
};
