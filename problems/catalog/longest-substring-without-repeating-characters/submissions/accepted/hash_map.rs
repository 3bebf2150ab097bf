use std::collections::HashMap;

impl Solution {
    pub fn length_of_longest_substring(s: String) -> i32 {
        let mut last = HashMap::new();
        let (mut start, mut longest) = (0, 0);
        for (end, letter) in s.chars().enumerate() {
            if let Some(seen) = last.insert(letter, end) {
                start = start.max(seen + 1);
            }
            longest = longest.max(end - start + 1);
        }
        longest as i32
    }
}
