class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        sort(nums.begin(), nums.end());
        int low = 0, high = (int)nums.size() - 1;
        while (nums[low] + nums[high] != target) {
            if (nums[low] + nums[high] < target) ++low;
            else --high;
        }
        return {low, high};
    }
};
