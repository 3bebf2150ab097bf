class Solution {
public:
    bool canJump(vector<int>& nums) {
        vector<bool> reached(nums.size());
        reached.at(0) = true;
        for (size_t i = 0; i < nums.size(); ++i)
            for (int jump = 1; reached[i] && jump <= nums[i]; ++jump) reached.at(i + jump) = true;
        return reached[nums.size() - 1];
    }
};
