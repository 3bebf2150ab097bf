class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        vector<int> answer;
        for (size_t i = 0; i + k <= nums.size() + 1; ++i) {
            int largest = nums[i];
            for (size_t j = i; j < i + k; ++j) largest = max(largest, nums[j]);
            answer.push_back(largest);
        }
        return answer;
    }
};
