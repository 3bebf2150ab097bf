class Solution {
    public int sumOf(int[] nums) {
        List<long[]> kept = new ArrayList<>();
        try {
            while (true) kept.add(new long[1 << 16]);
        } catch (OutOfMemoryError error) {
            kept = null;
            throw new IllegalStateException("no more", error);
        }
    }
}
