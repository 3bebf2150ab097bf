class Solution {
    public int[] twoSum(int[] nums, int target) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < nums.length; i++) {
            Integer partner = places.get(target - nums[i]);
            if (partner != null) return new int[] {partner, i};
            places.put(nums[i], i);
        }
        return new int[0];
    }
}
