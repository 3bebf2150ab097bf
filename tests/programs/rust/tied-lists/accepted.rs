use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<ListNode>>>;

impl Solution {
    fn count(head: &Link) -> usize {
        let (mut met, mut place) = (HashSet::new(), head.clone());
        while let Some(node) = place {
            if !met.insert(node.as_ptr()) {
                break;
            }
            place = node.borrow().next.clone();
        }
        met.len()
    }

    pub fn meeting(first: Link, second: Link) -> Link {
        let mut place = second.clone();
        for _ in 0..Self::count(&second) {
            let wanted = place?;
            let mut other = first.clone();
            for _ in 0..Self::count(&first) {
                let node = other?;
                if Rc::ptr_eq(&node, &wanted) {
                    return Some(node);
                }
                other = node.borrow().next.clone();
            }
            place = wanted.borrow().next.clone();
        }
        None
    }
}
