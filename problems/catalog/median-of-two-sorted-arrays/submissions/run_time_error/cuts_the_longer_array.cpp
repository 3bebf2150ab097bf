class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        int m = nums1.size(), n = nums2.size(), half = (m + n + 1) / 2;
        int low = 0, high = m;
        while (low < high) {
            int cut = (low + high) / 2;
            // The other cut lies outside of nums2 when nums1 is the longer one.
            if (nums1.at(cut) < nums2.at(half - cut - 1)) low = cut + 1;
            else high = cut;
        }
        int other = half - low;
        int left = max(low ? nums1.at(low - 1) : INT_MIN, other ? nums2.at(other - 1) : INT_MIN);
        if ((m + n) % 2) return left;
        int right = min(low < m ? nums1.at(low) : INT_MAX, other < n ? nums2.at(other) : INT_MAX);
        return (left + right) / 2.0;
    }
};
