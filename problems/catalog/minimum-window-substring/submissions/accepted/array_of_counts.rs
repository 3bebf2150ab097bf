impl Solution {
    pub fn min_window(s: String, t: String) -> String {
        let mut needed = [0i32; 128];
        for letter in t.bytes() {
            needed[letter as usize] += 1;
        }
        let bytes = s.as_bytes();
        let mut missing = t.len();
        let mut left = 0;
        let mut best: Option<(usize, usize)> = None;
        for (right, &letter) in bytes.iter().enumerate() {
            if needed[letter as usize] > 0 {
                missing -= 1;
            }
            needed[letter as usize] -= 1;
            while missing == 0 {
                if best.map_or(true, |(start, end)| right + 1 - left < end - start) {
                    best = Some((left, right + 1));
                }
                let first = bytes[left] as usize;
                needed[first] += 1;
                if needed[first] > 0 {
                    missing += 1;
                }
                left += 1;
            }
        }
        best.map_or(String::new(), |(start, end)| s[start..end].to_string())
    }
}
