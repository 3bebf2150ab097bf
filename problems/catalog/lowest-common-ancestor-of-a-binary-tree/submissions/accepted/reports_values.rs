use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode>>>;

impl Solution {
    pub fn lowest_common_ancestor(
        root: Option<Rc<RefCell<TreeNode>>>,
        p: Option<Rc<RefCell<TreeNode>>>,
        q: Option<Rc<RefCell<TreeNode>>>,
    ) -> Option<Rc<RefCell<TreeNode>>> {
        let p = p?.borrow().val;
        let q = q?.borrow().val;
        Self::find(&root, p, q)
    }

    fn find(link: &Link, p: i32, q: i32) -> Link {
        let node = link.as_ref()?;
        let inner = node.borrow();
        if inner.val == p || inner.val == q {
            return link.clone();
        }
        match (Self::find(&inner.left, p, q), Self::find(&inner.right, p, q)) {
            (Some(_), Some(_)) => link.clone(),
            (left, right) => left.or(right),
        }
    }
}
