class Solution {
public:
    int missingNumber(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        int low = 0, high = nums.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (nums[middle] > middle) high = middle;
            else low = middle + 1;
        }
        return low;
    }
};
