/**
 * Definition for an interval.
 * public class Interval {
 *     int start;
 *     int end;
 */
public class Solution {
    public List<Interval> widened(List<Interval> intervals) {
        Collections.sort(intervals, new Comparator<Interval>() {
            @Override
            public int compare(Interval a, Interval b) {
                return (b.end - b.start) - (a.end - a.start);
            }
        });
        LinkedList<Interval> wide = new LinkedList<>();
        for (Interval interval : intervals) wide.addLast(new Interval(interval.start, interval.end + 1));
        return wide;
    }
}
