impl Solution {
    pub fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut size = 0;
        let mut node = &head;
        while let Some(inner) = node {
            size += 1;
            node = &inner.next;
        }
        let mut dummy = Box::new(ListNode { val: 0, next: head });
        let mut before = &mut dummy;
        for _ in 0..size - n {
            before = before.next.as_mut().unwrap();
        }
        before.next = before.next.take().unwrap().next;
        dummy.next
    }
}
