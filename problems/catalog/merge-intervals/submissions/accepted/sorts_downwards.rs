impl Solution {
    pub fn merge(mut intervals: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
        // From the last end down, so that the answer comes in the opposite order.
        intervals.sort_by_key(|interval| -interval[1]);
        let mut answer: Vec<Vec<i32>> = Vec::new();
        for interval in intervals {
            match answer.last_mut() {
                Some(last) if interval[1] >= last[0] => last[0] = last[0].min(interval[0]),
                _ => answer.push(interval),
            }
        }
        answer
    }
}
