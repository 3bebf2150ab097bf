/**
 * @param {number[]} nums
 * @return {number[][]}
 */
var threeSum = function(nums) {
    nums.sort((a, b) => a - b);
    const answer = [];
    for (let i = 0; i < nums.length - 2; i++) {
        if (nums[i] > 0) break;
        if (i > 0 && nums[i] === nums[i - 1]) continue;
        let low = i + 1, high = nums.length - 1;
        while (low < high) {
            const total = nums[i] + nums[low] + nums[high];
            if (total < 0) low++;
            else if (total > 0) high--;
            else {
                answer.push([nums[i], nums[low], nums[high]]);
                while (nums[low] === nums[low + 1]) low++;
                while (nums[high] === nums[high - 1]) high--;
                low++;
                high--;
            }
        }
    }
    return answer;
};
