use std::collections::HashMap;

impl Solution {
    pub fn group_words(words: Vec<String>, shortest: i32) -> Vec<Vec<String>> {
        let mut groups: HashMap<usize, Vec<String>> = HashMap::new();
        for word in words {
            if word.len() >= shortest as usize {
                groups.entry(word.len()).or_default().push(word);
            }
        }
        groups.into_values().collect()
    }
}
