/**
 * // This is the Master's API interface.
 * // You should not implement it, or speculate about its implementation
 * interface Master {
 *     public int guess(String word) {}
 * }
 */
class Solution {
    public void findSecret(String[] words, Master master) {
        if (master.lengths().length != words.length) return;
        List<String> left = new ArrayList<>(Arrays.asList(words));
        while (!left.isEmpty()) {
            String word = left.remove(0);
            int right = master.guess(word);
            left.removeIf(other -> same(word, other) != right);
        }
    }

    private static int same(String a, String b) {
        return (int) IntStream.range(0, Math.min(a.length(), b.length())).filter(i -> a.charAt(i) == b.charAt(i)).count();
    }
}
