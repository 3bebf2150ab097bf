class Solution {
public:
    vector<vector<int>> permute(vector<int>& nums) {
        vector<vector<int>> answer(120);
        size_t count = 0;
        sort(nums.begin(), nums.end());
        do answer.at(count++) = nums;
        while (next_permutation(nums.begin(), nums.end()));
        answer.resize(count);
        return answer;
    }
};
