class Solution {
    private int sumOf(List<Integer> nums) {
        return nums.isEmpty() ? 0 : nums.get(0) + sumOf(nums.subList(1, nums.size()));
    }

    public int sumOf(long whole) {
        return (int) whole;
    }

    public int sumOf(int... nums) {
        return sumOf((long) sumOf(IntStream.of(nums).boxed().toList()));
    }
}
