class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        vector<int> nums(nums1);
        nums.insert(nums.end(), nums2.begin(), nums2.end());
        for (size_t end = nums.size(); end > 1; --end)
            for (size_t i = 1; i < end; ++i)
                if (nums[i - 1] > nums[i]) swap(nums[i - 1], nums[i]);
        return (nums[(nums.size() - 1) / 2] + nums[nums.size() / 2]) / 2.0;
    }
};
