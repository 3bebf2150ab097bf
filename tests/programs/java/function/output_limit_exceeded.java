class Solution {
    public int sumOf(int[] nums) {
        while (true) System.out.println("adding".repeat(1000));
    }
}
