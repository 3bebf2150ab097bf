impl Solution {
    pub fn reverse_list(mut head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut before = None;
        while let Some(mut node) = head.take() {
            head = std::mem::replace(&mut node.next, before);
            before = Some(node);
        }
        before
    }
}
