impl Solution {
    unsafe fn first_bad(n: i32) -> i32 {
        let (mut low, mut high) = (1, n);
        while low < high {
            let middle = low + (high - low) / 2;
            if unsafe { is_bad(middle) } {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }
}
