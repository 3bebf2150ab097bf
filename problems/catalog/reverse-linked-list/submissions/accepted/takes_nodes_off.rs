impl Solution {
    pub fn reverse_list(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut rest = head;
        let mut before = None;
        while let Some(mut node) = rest {
            rest = node.next.take();
            node.next = before;
            before = Some(node);
        }
        before
    }
}
