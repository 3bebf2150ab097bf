class Solution {
    public int[][] widened(int[][] intervals) {
        Arrays.sort(intervals, (a, b) -> (b[1] - b[0]) - (a[1] - a[0]));
        for (int[] interval : intervals) interval[1]++;
        return intervals;
    }
}
