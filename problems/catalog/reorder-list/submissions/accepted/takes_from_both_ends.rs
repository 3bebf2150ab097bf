use std::collections::VecDeque;

impl Solution {
    pub fn reorder_list(head: &mut Option<Box<ListNode>>) {
        let mut nodes = VecDeque::new();
        let mut rest = head.take();
        while let Some(mut node) = rest {
            rest = node.next.take();
            nodes.push_back(node);
        }
        let mut tail = head;
        let mut from_end = false;
        while let Some(node) = if from_end { nodes.pop_back() } else { nodes.pop_front() } {
            tail = &mut tail.insert(node).next;
            from_end = !from_end;
        }
    }
}
