class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        vector<int> nums;
        merge(nums1.begin(), nums1.end(), nums2.begin(), nums2.end(), back_inserter(nums));
        return (nums[(nums.size() - 1) / 2] + nums[nums.size() / 2]) / 2;
    }
};
