/**
 * @param {number[]} height
 * @return {number}
 */
var maxArea = function(height) {
    let [left, right, best] = [0, height.length - 1, 0];
    while (left < right) {
        const lower = height[left] < height[right] ? height[left] : height[right];
        best = Math.max(best, lower * (right - left));
        if (height[left] === lower) left++;
        else right--;
    }
    return best;
};
