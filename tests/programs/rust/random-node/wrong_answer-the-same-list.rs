impl Solution {
    pub fn copied(head: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        head
    }
}
