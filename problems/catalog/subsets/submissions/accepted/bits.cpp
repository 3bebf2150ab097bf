class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        vector<vector<int>> answer(1 << nums.size());
        for (size_t bits = 0; bits < answer.size(); ++bits)
            for (size_t i = 0; i < nums.size(); ++i)
                if (bits >> i & 1) answer[bits].push_back(nums[i]);
        return answer;
    }
};
