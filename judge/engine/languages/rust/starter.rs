{{#stdio}}
use std::io;

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
}
{{/stdio}}
{{#list_node}}
// Definition for singly-linked list.
// #[derive(PartialEq, Eq, Clone, Debug)]
// pub struct ListNode {
//   pub val: i32,
//   pub next: Option<Box<ListNode>>
// }
//
// impl ListNode {
//   #[inline]
//   fn new(val: i32) -> Self {
//     ListNode {
//       next: None,
//       val
//     }
//   }
// }
{{/list_node}}
{{#tree_node}}
// Definition for a binary tree node.
// #[derive(Debug, PartialEq, Eq)]
// pub struct TreeNode {
//   pub val: i32,
//   pub left: Option<Rc<RefCell<TreeNode>>>,
//   pub right: Option<Rc<RefCell<TreeNode>>>,
// }
//
// impl TreeNode {
//   #[inline]
//   pub fn new(val: i32) -> Self {
//     TreeNode {
//       val,
//       left: None,
//       right: None
//     }
//   }
// }
use std::rc::Rc;
use std::cell::RefCell;
{{/tree_node}}
{{#function}}
impl Solution {
    pub fn {{snake_name}}({{#params}}{{snake_name}}: {{#changed}}&mut {{/changed}}{{type}}{{^last}}, {{/last}}{{/params}}){{^void}} -> {{returns}}{{/void}} {
        
    }
}
{{/function}}
{{#class}}
struct {{name}} {

}

/**
 * `&self` means the method takes an immutable reference.
 * If you need a mutable reference, change it to `&mut self` instead.
 */
impl {{name}} {
{{#constructor}}

    fn new({{#params}}{{snake_name}}: {{type}}{{^last}}, {{/last}}{{/params}}) -> Self {
        
    }
{{/constructor}}
{{#methods}}

    fn {{snake_name}}(&self{{#params}}, {{snake_name}}: {{type}}{{/params}}){{^void}} -> {{returns}}{{/void}} {
        
    }
{{/methods}}
}
{{/class}}
