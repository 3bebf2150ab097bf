/**
 * @param {number[]} candidates
 * @param {number} target
 * @return {number[][]}
 */
var combinationSum = function(candidates, target) {
    const answer = [];
    const search = (i, left, chosen) => {
        if (left === 0) return answer.push(chosen);
        if (left < 0 || i === candidates.length) return;
        search(i, left - candidates[i], [...chosen, candidates[i]]);
        search(i + 1, left, chosen);
    };
    search(0, target, []);
    return answer;
};
