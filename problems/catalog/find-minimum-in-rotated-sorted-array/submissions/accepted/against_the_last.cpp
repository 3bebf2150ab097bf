class Solution {
public:
    int findMin(vector<int>& nums) {
        int low = 0, high = nums.size() - 1;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (nums[middle] < nums[high]) high = middle;
            else low = middle + 1;
        }
        return nums[low];
    }
};
