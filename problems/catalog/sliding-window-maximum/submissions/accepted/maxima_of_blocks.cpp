class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        int n = nums.size();
        vector<int> left(nums), right(nums), answer;
        for (int i = 1; i < n; ++i)
            if (i % k) left[i] = max(left[i], left[i - 1]);
        for (int i = n - 2; i >= 0; --i)
            if ((i + 1) % k) right[i] = max(right[i], right[i + 1]);
        for (int i = 0; i + k <= n; ++i) answer.push_back(max(right[i], left[i + k - 1]));
        return answer;
    }
};
