class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        int n = nums.size();
        vector<int> left(n), right(n + 1), answer;
        for (int i = 0, largest = 0; i < n; ++i) {
            largest = i % k ? max(largest, nums[i]) : max(0, nums[i]);
            left[i] = largest;
        }
        for (int i = n - 1; i >= 0; --i) right[i] = (i + 1) % k ? max(right[i + 1], nums[i]) : nums[i];
        for (int i = 0; i + k <= n; ++i) answer.push_back(max(right[i], left[i + k - 1]));
        return answer;
    }
};
