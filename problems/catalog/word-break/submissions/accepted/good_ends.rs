use std::collections::HashSet;

impl Solution {
    pub fn word_break(s: String, word_dict: Vec<String>) -> bool {
        let words: HashSet<&str> = word_dict.iter().map(|word| word.as_str()).collect();
        let mut good = vec![false; s.len() + 1];
        good[0] = true;
        for end in 1..=s.len() {
            good[end] = (0..end).any(|start| good[start] && words.contains(&s[start..end]));
        }
        good[s.len()]
    }
}
