class Solution {
    public int findPeak(int[] nums) {
        int place = 0;
        while (place + 1 < nums.length && nums[place] < nums[place + 1]) place++;
        return place;
    }
}
