class Solution {
public:
    int search(vector<int>& nums, int target) {
        auto drop = min_element(nums.begin(), nums.end());
        auto found = lower_bound(drop, nums.end(), target);
        return found != nums.end() && *found == target ? found - nums.begin() : -1;
    }
};
