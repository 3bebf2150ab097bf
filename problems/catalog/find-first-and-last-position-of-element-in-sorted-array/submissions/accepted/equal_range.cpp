class Solution {
public:
    vector<int> searchRange(vector<int>& nums, int target) {
        auto [first, end] = equal_range(nums.begin(), nums.end(), target);
        if (first == end) return {-1, -1};
        return {int(first - nums.begin()), int(end - nums.begin()) - 1};
    }
};
