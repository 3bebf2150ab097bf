function insert(intervals: number[][], newInterval: number[]): number[][] {
    const answer: number[][] = [];
    let [start, end] = newInterval;
    let place = 0;
    for (const [a, b] of intervals) {
        if (b < start) {
            place = answer.push([a, b]);
        } else if (a > end) {
            answer.push([a, b]);
        } else {
            start = Math.min(start, a);
            end = Math.max(end, b);
        }
    }
    answer.splice(place, 0, [start, end]);
    return answer;
}
