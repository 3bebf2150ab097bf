class Solution {
public:
    bool canJump(vector<int>& nums) {
        int farthest = 0, last = (int)nums.size() - 1;
        for (int i = 0; i <= farthest && farthest < last; ++i) farthest = max(farthest, i + nums[i]);
        return farthest >= last;
    }
};
