class Solution {
    public boolean isValid(String s) {
        Deque<Character> expected = new ArrayDeque<>();
        for (char bracket : s.toCharArray()) {
            switch (bracket) {
                case '(': expected.push(')'); break;
                case '[': expected.push(']'); break;
                case '{': expected.push('}'); break;
                default: if (expected.isEmpty() || expected.pop() != bracket) return false;
            }
        }
        return expected.isEmpty();
    }
}
