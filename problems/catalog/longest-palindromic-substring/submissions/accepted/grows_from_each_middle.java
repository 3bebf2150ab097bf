class Solution {
    private int start = 0, length = 0;

    public String longestPalindrome(String s) {
        for (int middle = 0; middle < s.length(); middle++) {
            grow(s, middle, middle);
            grow(s, middle, middle + 1);
        }
        return s.substring(start, start + length);
    }

    private void grow(String s, int left, int right) {
        while (left >= 0 && right < s.length() && s.charAt(left) == s.charAt(right)) {
            left--;
            right++;
        }
        if (right - left - 1 > length) {
            start = left + 1;
            length = right - left - 1;
        }
    }
}
