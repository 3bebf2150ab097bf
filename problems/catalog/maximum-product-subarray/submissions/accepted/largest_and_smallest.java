class Solution {
    public int maxProduct(int[] nums) {
        int high = nums[0], low = nums[0], best = nums[0];
        for (int i = 1; i < nums.length; i++) {
            int num = nums[i];
            int previous = high;
            high = Math.max(num, Math.max(high * num, low * num));
            low = Math.min(num, Math.min(previous * num, low * num));
            best = Math.max(best, high);
        }
        return best;
    }
}
