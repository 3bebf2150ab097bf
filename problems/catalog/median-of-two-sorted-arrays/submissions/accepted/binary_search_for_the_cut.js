/**
 * @param {number[]} nums1
 * @param {number[]} nums2
 * @return {number}
 */
var findMedianSortedArrays = function(nums1, nums2) {
    if (nums1.length > nums2.length) return findMedianSortedArrays(nums2, nums1);
    const total = nums1.length + nums2.length;
    let low = 0;
    let high = nums1.length;
    for (;;) {
        const cut1 = (low + high) >> 1;
        const cut2 = ((total + 1) >> 1) - cut1;
        const left1 = nums1[cut1 - 1] ?? -Infinity;
        const left2 = nums2[cut2 - 1] ?? -Infinity;
        const right1 = nums1[cut1] ?? Infinity;
        const right2 = nums2[cut2] ?? Infinity;
        if (left1 > right2) {
            high = cut1 - 1;
        } else if (left2 > right1) {
            low = cut1 + 1;
        } else {
            const left = Math.max(left1, left2);
            return total % 2 ? left : (left + Math.min(right1, right2)) / 2;
        }
    }
};
