class Solution {
public:
    vector<int> searchRange(vector<int>& nums, int target) {
        int low = 0, high = nums.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            if (nums[middle] == target) {
                int first = middle, last = middle;
                if (first > 0 && nums[first - 1] == target) --first;
                if (last + 1 < (int)nums.size() && nums[last + 1] == target) ++last;
                return {first, last};
            }
            if (nums[middle] < target) low = middle + 1;
            else high = middle - 1;
        }
        return {-1, -1};
    }
};
