// The API isBad is defined for you.
// isBad(version: i32) -> bool;
// to call it use self.isBad(version)

impl Solution {
    pub fn first_bad(&self, n: i32) -> i32 {
        let (mut low, mut high) = (1, n);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.isBad(middle) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }
}
