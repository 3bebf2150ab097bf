impl Solution {
    pub fn is_anagram(s: String, t: String) -> bool {
        let mut counts = [0i32; 26];
        for letter in s.bytes() {
            counts[(letter - b'a') as usize] += 1;
        }
        for letter in t.bytes() {
            counts[(letter - b'a') as usize] -= 1;
        }
        counts.iter().all(|&count| count == 0)
    }
}
