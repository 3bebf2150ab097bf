impl Solution {
    pub fn mirrored(root: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        root.map(|root| {
            let root = root.borrow();
            let children = root.children.iter().rev().filter_map(|child| Self::mirrored(Some(child.clone())));
            Rc::new(RefCell::new(Node { val: root.val, children: children.collect() }))
        })
    }
}
