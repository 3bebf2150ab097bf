class Solution {
    public List<List<Integer>> threeSum(int[] nums) {
        Arrays.sort(nums);
        List<List<Integer>> answer = new ArrayList<>();
        for (int i = 0; i < nums.length - 2; i++) {
            if (i > 0 && nums[i] == nums[i - 1]) continue;
            int low = i + 1, high = nums.length - 1;
            while (low < high) {
                int total = nums[i] + nums[low] + nums[high];
                if (total == 0) {
                    answer.add(Arrays.asList(nums[i], nums[low++], nums[high--]));
                    while (low < high && nums[low] == nums[low - 1]) low++;
                } else if (total < 0) {
                    low++;
                } else {
                    high--;
                }
            }
        }
        return answer;
    }
}
