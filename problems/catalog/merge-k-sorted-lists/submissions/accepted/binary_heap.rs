use std::cmp::Reverse;
use std::collections::BinaryHeap;

impl Solution {
    pub fn merge_k_lists(lists: Vec<Option<Box<ListNode>>>) -> Option<Box<ListNode>> {
        let mut heap = BinaryHeap::new();
        for list in &lists {
            let mut node = list.as_ref();
            while let Some(inner) = node {
                heap.push(Reverse(inner.val));
                node = inner.next.as_ref();
            }
        }
        let mut head = None;
        let mut tail = &mut head;
        while let Some(Reverse(val)) = heap.pop() {
            tail = &mut tail.insert(Box::new(ListNode::new(val))).next;
        }
        head
    }
}
