class Solution {
public:
    int search(vector<int>& nums, int target) {
        int last = nums.back();
        auto drop = partition_point(nums.begin(), nums.end(), [&](int num) { return num > last; });
        auto from = target > last ? nums.begin() : drop, to = target > last ? drop : nums.end();
        auto found = lower_bound(from, to, target);
        return found != to && *found == target ? found - nums.begin() : -1;
    }
};
