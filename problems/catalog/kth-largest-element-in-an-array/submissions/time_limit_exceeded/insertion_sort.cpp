class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        for (size_t i = 1; i < nums.size(); ++i)
            for (size_t j = i; j > 0 && nums[j] > nums[j - 1]; --j) swap(nums[j], nums[j - 1]);
        return nums[k - 1];
    }
};
