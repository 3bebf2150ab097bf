class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        vector<int> answer(nums.size(), 1);
        for (size_t i = 0; i < nums.size(); ++i)
            for (size_t j = 0; j < nums.size(); ++j)
                if (j != i) answer[i] *= nums[j];
        return answer;
    }
};
