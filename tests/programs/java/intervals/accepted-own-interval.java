class Interval {
    static final int MORE = 1;
    int start, end;

    Interval(int s, int e) {
        start = s;
        end = e;
    }
}

class Solution {
    public Interval[] widened(ArrayList<Interval> intervals) {
        intervals.sort(Comparator.comparing(interval -> interval.start - interval.end));
        for (Interval interval : intervals) interval.end += Interval.MORE;
        return intervals.toArray(new Interval[0]);
    }
}
