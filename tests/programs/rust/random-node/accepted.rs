impl Solution {
    pub fn copied(head: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        let mut nodes = vec![];
        let mut next = head;
        while let Some(node) = next {
            next = node.borrow().next.clone();
            nodes.push(node);
        }
        let copies: Vec<_> = nodes.iter().map(|node| Rc::new(RefCell::new(Node::new(node.borrow().val)))).collect();
        for (i, node) in nodes.iter().enumerate() {
            copies[i].borrow_mut().next = copies.get(i + 1).cloned();
            if let Some(random) = &node.borrow().random {
                let index = nodes.iter().position(|other| Rc::ptr_eq(other, random)).unwrap();
                copies[i].borrow_mut().random = Some(copies[index].clone());
            }
        }
        copies.first().cloned()
    }
}
