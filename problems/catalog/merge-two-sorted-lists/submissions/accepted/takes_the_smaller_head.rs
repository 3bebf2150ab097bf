impl Solution {
    pub fn merge_two_lists(
        mut list1: Option<Box<ListNode>>,
        mut list2: Option<Box<ListNode>>,
    ) -> Option<Box<ListNode>> {
        let mut head = None;
        let mut end = &mut head;
        loop {
            let first = match (&list1, &list2) {
                (Some(node1), Some(node2)) if node2.val < node1.val => list2.take(),
                (Some(_), _) => list1.take(),
                _ => list2.take(),
            };
            let Some(mut node) = first else { break };
            if list1.is_none() {
                list1 = node.next.take();
            } else {
                list2 = node.next.take();
            }
            end = &mut end.insert(node).next;
        }
        head
    }
}
