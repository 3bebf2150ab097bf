static int min(int a, int b) {
    return a < b ? a : b;
}

// The k-th smallest of both, counted from 1.
static int findKth(int* a, int aSize, int* b, int bSize, int k) {
    while (aSize && bSize && k > 1) {
        int i = min(aSize, k / 2), j = min(bSize, k / 2);
        if (a[i - 1] < b[j - 1]) {
            a += i;
            aSize -= i;
            k -= i;
        } else {
            b += j;
            bSize -= j;
            k -= j;
        }
    }
    if (!aSize) return b[k - 1];
    if (!bSize) return a[k - 1];
    return min(a[0], b[0]);
}

double findMedianSortedArrays(int* nums1, int nums1Size, int* nums2, int nums2Size) {
    int total = nums1Size + nums2Size;
    int low = findKth(nums1, nums1Size, nums2, nums2Size, (total + 1) / 2);
    int high = findKth(nums1, nums1Size, nums2, nums2Size, total / 2 + 1);
    return ((double)low + high) / 2;
}
