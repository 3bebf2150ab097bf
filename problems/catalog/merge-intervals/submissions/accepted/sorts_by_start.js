/**
 * @param {number[][]} intervals
 * @return {number[][]}
 */
var merge = function(intervals) {
    intervals.sort((a, b) => a[0] - b[0]);
    const answer = [intervals[0]];
    for (const [start, end] of intervals) {
        const last = answer.at(-1);
        if (start <= last[1]) last[1] = Math.max(last[1], end);
        else answer.push([start, end]);
    }
    return answer;
};
