impl Solution {
    pub fn connect(root: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        let mut level: Vec<_> = root.iter().cloned().collect();
        while !level.is_empty() {
            let mut below = vec![];
            for (i, node) in level.iter().enumerate() {
                let mut node = node.borrow_mut();
                node.next = level.get(i + 1).cloned();
                below.extend(node.left.iter().chain(node.right.iter()).cloned());
            }
            level = below;
        }
        root
    }
}
