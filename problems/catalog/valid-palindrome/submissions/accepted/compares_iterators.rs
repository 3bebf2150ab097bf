impl Solution {
    pub fn is_palindrome(s: String) -> bool {
        let kept = s.chars().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_lowercase());
        kept.clone().eq(kept.rev())
    }
}
