class Solution {
    bool arrives(const vector<int>& nums, int i) {
        int last = (int)nums.size() - 1;
        if (i + nums[i] >= last) return true;
        for (int jump = 1; jump <= nums[i]; ++jump)
            if (arrives(nums, i + jump)) return true;
        return false;
    }

public:
    bool canJump(vector<int>& nums) { return arrives(nums, 0); }
};
