class Solution {
    public int sumOf(int[] nums) {
        return new long[100_000_000].length;
    }
}
