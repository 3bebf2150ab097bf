class Solution {
    public void turn(int times, int[][] grid) {
        while (times-- > 0) Collections.reverse(Arrays.asList(grid));
    }
}
