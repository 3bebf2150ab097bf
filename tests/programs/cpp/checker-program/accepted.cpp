class Solution {
public:
    int findPeak(vector<int>& nums) {
        int low = 0, high = nums.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            nums[middle] > nums[middle + 1] ? high = middle : low = middle + 1;
        }
        return low;
    }
};
