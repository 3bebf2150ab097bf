impl Solution {
    pub fn take_out(node: Option<Rc<RefCell<ListNode>>>) {
        let node = node.unwrap();
        let next = node.borrow().next.clone().unwrap();
        let val = next.borrow().val;
        let after = next.borrow_mut().next.take();
        let mut node = node.borrow_mut();
        node.val = val;
        node.next = after;
    }
}
