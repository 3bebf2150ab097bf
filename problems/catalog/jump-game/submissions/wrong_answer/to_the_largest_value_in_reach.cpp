class Solution {
public:
    bool canJump(vector<int>& nums) {
        int i = 0, last = (int)nums.size() - 1;
        while (i + nums[i] < last) {
            if (nums[i] == 0) return false;
            i = (int)(max_element(nums.begin() + i + 1, nums.begin() + i + nums[i] + 1) - nums.begin());
        }
        return true;
    }
};
