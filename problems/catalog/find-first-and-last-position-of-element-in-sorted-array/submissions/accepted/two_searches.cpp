class Solution {
public:
    vector<int> searchRange(vector<int>& nums, int target) {
        int n = nums.size(), low = 0, high = n;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (nums[middle] >= target) high = middle;
            else low = middle + 1;
        }
        if (low == n || nums[low] != target) return {-1, -1};
        int first = low;
        high = n - 1;
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            if (nums[middle] <= target) low = middle;
            else high = middle - 1;
        }
        return {first, low};
    }
};
