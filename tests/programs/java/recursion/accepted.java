class Solution {
    public long sumTo(int n) {
        return n == 0 ? 0 : n + sumTo(n - 1);
    }
}
