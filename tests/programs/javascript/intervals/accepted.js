var widened = (intervals) =>
  intervals.sort((a, b) => b[1] - b[0] - (a[1] - a[0])).map(([from, to]) => [from, to + 1]);
