class Solution {
    public int lengthOfLongestSubstring(String s) {
        Map<Character, Integer> last = new HashMap<>();
        int start = 0, longest = 0;
        for (int end = 0; end < s.length(); end++) {
            Integer seen = last.put(s.charAt(end), end);
            if (seen != null) start = Math.max(start, seen + 1);
            longest = Math.max(longest, end - start + 1);
        }
        return longest;
    }
}
