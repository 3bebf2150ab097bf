class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        vector<vector<int>> answer(512);
        for (size_t bits = 0; bits < (1u << nums.size()); ++bits)
            for (size_t i = 0; i < nums.size(); ++i)
                if (bits >> i & 1) answer.at(bits).push_back(nums[i]);
        answer.resize(1 << nums.size());
        return answer;
    }
};
