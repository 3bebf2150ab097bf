function widened(intervals: number[][]): number[][] {
  const length = ([from, to]: number[]): number => to - from;
  return intervals.sort((a, b) => length(b) - length(a)).map(([from, to]) => [from, to + 1]);
}
