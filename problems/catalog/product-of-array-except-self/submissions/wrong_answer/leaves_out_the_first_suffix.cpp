class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        int n = nums.size(), after = 1;
        vector<int> answer(n, 1);
        for (int i = 1; i < n; ++i) answer[i] = answer[i - 1] * nums[i - 1];
        for (int i = n - 1; i > 0; --i) {
            answer[i] *= after;
            after *= nums[i];
        }
        return answer;
    }
};
