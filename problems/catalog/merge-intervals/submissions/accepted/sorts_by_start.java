class Solution {
    public int[][] merge(int[][] intervals) {
        Arrays.sort(intervals, (a, b) -> Integer.compare(a[0], b[0]));
        LinkedList<int[]> answer = new LinkedList<>();
        for (int[] interval : intervals) {
            if (answer.isEmpty() || answer.getLast()[1] < interval[0]) answer.add(interval);
            else answer.getLast()[1] = Math.max(answer.getLast()[1], interval[1]);
        }
        return answer.toArray(new int[answer.size()][]);
    }
}
