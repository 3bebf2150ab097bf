class Solution {
    // The k-th smallest number (from 1) of both arrays without their first i and j elements.
    int kth(const vector<int>& a, size_t i, const vector<int>& b, size_t j, size_t k) {
        if (i == a.size()) return b[j + k - 1];
        if (j == b.size()) return a[i + k - 1];
        if (k == 1) return min(a[i], b[j]);
        size_t from_a = min(k / 2, a.size() - i), from_b = min(k / 2, b.size() - j);
        if (a[i + from_a - 1] < b[j + from_b - 1]) return kth(a, i + from_a, b, j, k - from_a);
        return kth(a, i, b, j + from_b, k - from_b);
    }

public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        size_t total = nums1.size() + nums2.size();
        return (kth(nums1, 0, nums2, 0, (total + 1) / 2) + kth(nums1, 0, nums2, 0, (total + 2) / 2)) / 2.0;
    }
};
