function findMedianSortedArrays(nums1: number[], nums2: number[]): number {
    const total: number = nums1.length + nums2.length;
    let [i, j, before, current] = [0, 0, 0, 0];
    while (i + j <= total >> 1) {
        before = current;
        current = (nums1[i] ?? Infinity) <= (nums2[j] ?? Infinity) ? nums1[i++] : nums2[j++];
    }
    return total % 2 === 1 ? current : (before + current) / 2;
}
