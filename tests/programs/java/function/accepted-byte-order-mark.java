class Solution {
    public int sumOf(int[] nums) {
        return Arrays.stream(nums).sum();
    }
}
