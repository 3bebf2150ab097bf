impl Solution {
    pub fn longest_palindrome(s: String) -> String {
        let bytes = s.as_bytes();
        let (mut start, mut end) = (0, 0);
        for i in 0..2 * bytes.len() - 1 {
            let mut left = i / 2 + 1;
            let mut right = (i + 1) / 2;
            while left > 0 && right < bytes.len() && bytes[left - 1] == bytes[right] {
                left -= 1;
                right += 1;
            }
            if right > left && right - left > end - start {
                start = left;
                end = right;
            }
        }
        s[start..end].to_string()
    }
}
