/**
 * @param {number[]} nums
 * @return {number}
 */
var maxProduct = function(nums) {
    let best = -Infinity;
    for (const order of [nums, [...nums].reverse()]) {
        let product = 1;
        for (const num of order) {
            product *= num;
            best = Math.max(best, product);
            if (product === 0) product = 1;
        }
    }
    return best;
};
