impl Solution {
    pub fn read(&self, buf: &mut [char], n: i32) -> i32 {
        let mut total = 0;
        let mut four = [' '; 4];
        while total < n as usize {
            let count = self.read4(&mut four) as usize;
            for &c in four[..count].iter().take(n as usize - total) {
                buf[total] = c;
                total += 1;
            }
            if count < 4 {
                break;
            }
        }
        total as i32
    }
}
