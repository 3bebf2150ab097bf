use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode>>>;

impl Solution {
    pub fn is_valid_bst(root: Option<Rc<RefCell<TreeNode>>>) -> bool {
        Self::valid(&root, None, None)
    }

    fn valid(link: &Link, low: Option<i32>, high: Option<i32>) -> bool {
        let Some(node) = link else { return true };
        let node = node.borrow();
        if low.is_some_and(|low| node.val <= low) || high.is_some_and(|high| node.val >= high) {
            return false;
        }
        Self::valid(&node.left, low, Some(node.val)) && Self::valid(&node.right, Some(node.val), high)
    }
}
