impl Solution {
    pub fn widened(mut intervals: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
        intervals.sort_by_key(|interval| interval[0] - interval[1]);
        intervals.iter_mut().for_each(|interval| interval[1] += 1);
        intervals
    }
}
