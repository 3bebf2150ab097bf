class Solution {
    public int sumOf(int[] nums) {
        List<int[]> blocks = new ArrayList<>();
        while (true) blocks.add(new int[1000]);
    }
}
