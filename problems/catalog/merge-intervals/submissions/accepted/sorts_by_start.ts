function merge(intervals: number[][]): number[][] {
    return intervals
        .sort(([a], [b]) => a - b)
        .reduce<number[][]>((answer, [start, end]) => {
            const last = answer[answer.length - 1];
            if (last && start <= last[1]) last[1] = Math.max(last[1], end);
            else answer.push([start, end]);
            return answer;
        }, []);
}
