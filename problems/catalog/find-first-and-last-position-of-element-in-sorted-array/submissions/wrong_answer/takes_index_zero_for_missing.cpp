class Solution {
public:
    vector<int> searchRange(vector<int>& nums, int target) {
        int first = 0, last = 0;
        for (int i = 0; i < (int)nums.size(); ++i)
            if (nums[i] == target) {
                if (!first) first = i;
                last = i;
            }
        if (!last) return {-1, -1};
        return {first, last};
    }
};
