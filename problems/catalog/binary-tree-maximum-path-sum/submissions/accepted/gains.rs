use std::cell::RefCell;
use std::rc::Rc;

impl Solution {
    pub fn max_path_sum(root: Option<Rc<RefCell<TreeNode>>>) -> i32 {
        fn gain(link: &Option<Rc<RefCell<TreeNode>>>, best: &mut i32) -> i32 {
            match link {
                None => 0,
                Some(node) => {
                    let node = node.borrow();
                    let left = gain(&node.left, best).max(0);
                    let right = gain(&node.right, best).max(0);
                    *best = (*best).max(node.val + left + right);
                    node.val + left.max(right)
                }
            }
        }
        let mut best = i32::MIN;
        gain(&root, &mut best);
        best
    }
}
