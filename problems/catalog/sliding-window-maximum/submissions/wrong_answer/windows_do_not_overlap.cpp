class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        vector<int> answer;
        for (size_t i = 0; i + k <= nums.size(); i += k)
            answer.push_back(*max_element(nums.begin() + i, nums.begin() + i + k));
        return answer;
    }
};
