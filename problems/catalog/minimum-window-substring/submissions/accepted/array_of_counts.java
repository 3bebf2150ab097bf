class Solution {
    public String minWindow(String s, String t) {
        int[] needed = new int[128];
        for (char letter : t.toCharArray()) needed[letter]++;
        int missing = t.length(), left = 0, start = -1, length = s.length() + 1;
        for (int right = 0; right < s.length(); right++) {
            if (needed[s.charAt(right)]-- > 0) missing--;
            while (missing == 0) {
                if (right - left + 1 < length) {
                    length = right - left + 1;
                    start = left;
                }
                if (++needed[s.charAt(left++)] > 0) missing++;
            }
        }
        return start < 0 ? "" : s.substring(start, start + length);
    }
}
