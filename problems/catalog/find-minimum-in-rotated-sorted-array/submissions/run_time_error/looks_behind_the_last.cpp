class Solution {
public:
    int findMin(vector<int>& nums) {
        size_t i = 0;
        while (nums[i] < nums[i + 1]) ++i;
        return nums[i + 1];
    }
};
