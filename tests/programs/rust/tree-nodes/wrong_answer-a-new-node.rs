type Link = Option<Rc<RefCell<TreeNode>>>;

impl Solution {
    pub fn above(_root: Link, p: Link, _q: Link) -> Link {
        Some(Rc::new(RefCell::new(TreeNode::new(p?.borrow().val))))
    }
}
