impl Solution {
    pub fn find_median_sorted_arrays(nums1: Vec<i32>, nums2: Vec<i32>) -> f64 {
        let total = nums1.len() + nums2.len();
        let (mut first, mut second) = (nums1.iter().peekable(), nums2.iter().peekable());
        let (mut before, mut last) = (0, 0);
        for _ in 0..=total / 2 {
            let from_first = match (first.peek(), second.peek()) {
                (Some(a), Some(b)) => a <= b,
                (a, _) => a.is_some(),
            };
            let next = if from_first { first.next() } else { second.next() };
            before = std::mem::replace(&mut last, *next.unwrap() as i64);
        }
        if total % 2 == 1 {
            last as f64
        } else {
            (before + last) as f64 / 2.0
        }
    }
}
