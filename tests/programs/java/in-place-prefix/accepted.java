class Solution {
    public int compact(int[] nums) {
        int count = 0;
        for (int num : nums) if (num != 0) nums[count++] = num;
        return count;
    }
}
