impl Solution {
    pub fn sum_of(nums: Vec<i32>) -> i32 {
        let head: Option<Box<ListNode>> = None;
        head.unwrap().val
    }
}
