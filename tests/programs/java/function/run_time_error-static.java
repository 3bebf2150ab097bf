class Solution {
    static int[] table = new int[-1];

    public int sumOf(int[] nums) {
        return table.length;
    }
}
