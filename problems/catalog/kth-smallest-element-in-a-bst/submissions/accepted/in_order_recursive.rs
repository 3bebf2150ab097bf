use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode>>>;

impl Solution {
    pub fn kth_smallest(root: Option<Rc<RefCell<TreeNode>>>, k: i32) -> i32 {
        fn visit(link: &Link, k: &mut i32) -> Option<i32> {
            let node = link.as_ref()?.borrow();
            if let Some(found) = visit(&node.left, k) {
                return Some(found);
            }
            *k -= 1;
            if *k == 0 {
                return Some(node.val);
            }
            visit(&node.right, k)
        }
        let mut k = k;
        visit(&root, &mut k).unwrap()
    }
}
