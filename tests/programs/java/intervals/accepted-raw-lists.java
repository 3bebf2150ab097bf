class Solution {
    public List widened(List intervals) {
        Collections.sort(intervals, (a, b) -> length(b) - length(a));
        for (Object interval : intervals) ((List<Integer>) interval).set(1, ((List<Integer>) interval).get(1) + 1);
        return intervals;
    }

    private int length(Object interval) {
        List<Integer> ends = (List<Integer>) interval;
        return ends.get(1) - ends.get(0);
    }
}
