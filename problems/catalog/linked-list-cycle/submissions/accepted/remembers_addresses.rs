impl Solution {
    pub fn has_cycle(head: Option<Rc<RefCell<ListNode>>>) -> bool {
        let mut met = HashSet::new();
        let mut place = head;
        while let Some(node) = place {
            if !met.insert(node.as_ptr()) {
                return true;
            }
            place = node.borrow().next.clone();
        }
        false
    }
}
