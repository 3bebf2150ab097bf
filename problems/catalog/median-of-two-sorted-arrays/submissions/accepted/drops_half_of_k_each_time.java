class Solution {
    public double findMedianSortedArrays(int[] nums1, int[] nums2) {
        int total = nums1.length + nums2.length;
        int upper = findKth(nums1, 0, nums2, 0, total / 2 + 1);
        return total % 2 == 1 ? upper : (findKth(nums1, 0, nums2, 0, total / 2) + (long) upper) / 2.0;
    }

    /** The k-th smallest, from 1, of what is left from i and from j on. */
    private int findKth(int[] a, int i, int[] b, int j, int k) {
        if (i == a.length) return b[j + k - 1];
        if (j == b.length) return a[i + k - 1];
        if (k == 1) return Math.min(a[i], b[j]);
        int nextI = Math.min(i + k / 2, a.length), nextJ = Math.min(j + k / 2, b.length);
        if (a[nextI - 1] < b[nextJ - 1]) return findKth(a, nextI, b, j, k - (nextI - i));
        return findKth(a, i, b, nextJ, k - (nextJ - j));
    }
}
