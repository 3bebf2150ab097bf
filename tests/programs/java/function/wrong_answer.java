class Solution {
    public int sumOf(int[] nums) {
        return Arrays.stream(nums).max().orElse(0);
    }
}
