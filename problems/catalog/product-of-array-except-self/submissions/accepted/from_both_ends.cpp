class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        int n = nums.size(), before = 1, after = 1;
        vector<int> answer(n, 1);
        for (int i = 0, j = n - 1; i < n; ++i, --j) {
            answer[i] *= before;
            before *= nums[i];
            answer[j] *= after;
            after *= nums[j];
        }
        return answer;
    }
};
