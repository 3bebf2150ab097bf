use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;

impl Solution {
    pub fn clone_graph(node: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        let start = node?;
        let first = Rc::new(RefCell::new(Node::new(start.borrow().val)));
        let mut copies = HashMap::from([(start.borrow().val, first.clone())]);
        let mut queue = VecDeque::from([start]);
        while let Some(old) = queue.pop_front() {
            let copy = copies[&old.borrow().val].clone();
            for neighbor in &old.borrow().neighbors {
                let val = neighbor.borrow().val;
                let made = copies.entry(val).or_insert_with(|| {
                    queue.push_back(neighbor.clone());
                    Rc::new(RefCell::new(Node::new(val)))
                });
                copy.borrow_mut().neighbors.push(made.clone());
            }
        }
        Some(first)
    }
}
