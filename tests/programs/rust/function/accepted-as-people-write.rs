use std::collections::{BinaryHeap, HashMap};
use std::rc::Rc;

struct Solution;

#[derive(PartialEq, Eq, Clone, Debug)]
pub struct ListNode {
    pub val: i32,
    pub next: Option<Box<ListNode>>,
}

impl Ord for ListNode {
    fn cmp(&self, other: &Self) -> Ordering {
        other.val.cmp(&self.val)
    }
}

impl PartialOrd for ListNode {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

const MOD: i64 = 1_000_000_007;

fn read(nums: &[i32]) -> i64 {
    nums.iter().map(|&num| num as i64).sum::<i64>() % MOD
}

impl Solution {
    fn sum_of(mut nums: Vec<i32>) -> i32 {
        let mut heap = BinaryHeap::new();
        nums.sort_unstable_by_key(|&num| Reverse(num));
        for &val in &nums {
            heap.push(ListNode { val, next: None });
        }
        let mut counts: HashMap<i32, usize> = HashMap::new();
        while let Some(ListNode { val, .. }) = heap.pop() {
            *counts.entry(val).or_insert(0) += 1;
        }
        let seen = VecDeque::from(vec![Rc::new(RefCell::new(counts.len()))]);
        println!("adding {} numbers, {} of them different", nums.len(), seen[0].borrow());
        read(&nums) as i32
    }
}

fn main() {
    println!("{}", Solution::sum_of(vec![1, 2, 3]));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_adds() {
        assert_eq!(Solution::sum_of(vec![1, 2, 3]), 6);
    }
}
