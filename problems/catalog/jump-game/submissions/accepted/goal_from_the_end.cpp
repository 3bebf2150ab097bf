class Solution {
public:
    bool canJump(vector<int>& nums) {
        int needed = 1;
        for (int i = (int)nums.size() - 2; i >= 0; --i) needed = nums[i] >= needed ? 1 : needed + 1;
        return needed == 1;
    }
};
