/**
 * @param {number[][]} intervals
 * @param {number[]} newInterval
 * @return {number[][]}
 */
var insert = function(intervals, newInterval) {
    const [start, end] = newInterval;
    const before = intervals.filter(interval => interval[1] < start);
    const after = intervals.filter(interval => interval[0] > end);
    const met = intervals.slice(before.length, intervals.length - after.length);
    const merged = [Math.min(start, met[0]?.[0] ?? start), Math.max(end, met.at(-1)?.[1] ?? end)];
    return [...before, merged, ...after];
};
