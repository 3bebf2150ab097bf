use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode>>>;

impl Solution {
    pub fn above(root: Link, p: Link, q: Link) -> Link {
        if root.is_none() || root == p || root == q {
            return root;
        }
        let node = root.clone()?;
        let left = Self::above(node.borrow().left.clone(), p.clone(), q.clone());
        let right = Self::above(node.borrow().right.clone(), p, q);
        if left.is_some() && right.is_some() {
            root
        } else {
            left.or(right)
        }
    }
}
