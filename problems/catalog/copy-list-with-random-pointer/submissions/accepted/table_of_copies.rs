type Link = Option<Rc<RefCell<Node>>>;

impl Solution {
    pub fn copy_random_list(head: Link) -> Link {
        let mut copies = HashMap::new();
        let mut place = head.clone();
        while let Some(node) = place {
            copies.insert(node.as_ptr(), Rc::new(RefCell::new(Node::new(node.borrow().val))));
            place = node.borrow().next.clone();
        }
        let copy_of = |link: &Link| link.as_ref().map(|node| copies[&node.as_ptr()].clone());
        place = head.clone();
        while let Some(node) = place {
            let mut copy = copies[&node.as_ptr()].borrow_mut();
            copy.next = copy_of(&node.borrow().next);
            copy.random = copy_of(&node.borrow().random);
            place = node.borrow().next.clone();
        }
        copy_of(&head)
    }
}
