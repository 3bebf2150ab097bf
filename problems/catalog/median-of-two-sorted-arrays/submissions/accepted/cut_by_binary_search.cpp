class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        if (nums1.size() > nums2.size()) return findMedianSortedArrays(nums2, nums1);
        int m = nums1.size(), n = nums2.size(), half = (m + n + 1) / 2;
        int low = 0, high = m;
        while (low < high) {
            int cut = (low + high) / 2;
            if (nums1[cut] < nums2[half - cut - 1]) low = cut + 1;
            else high = cut;
        }
        int other = half - low;
        int left = max(low ? nums1[low - 1] : INT_MIN, other ? nums2[other - 1] : INT_MIN);
        if ((m + n) % 2) return left;
        int right = min(low < m ? nums1[low] : INT_MAX, other < n ? nums2[other] : INT_MAX);
        return (left + right) / 2.0;
    }
};
