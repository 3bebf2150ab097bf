impl Solution {
    pub fn copied(node: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        node.map(|node| {
            let node = node.borrow();
            Rc::new(RefCell::new(Node { val: node.val, neighbors: node.neighbors.clone() }))
        })
    }
}
