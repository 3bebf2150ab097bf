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
{{#linked}}
//   pub next: Option<Rc<RefCell<ListNode>>>
{{/linked}}
{{^linked}}
//   pub next: Option<Box<ListNode>>
{{/linked}}
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
{{#linked}}
use std::rc::Rc;
use std::cell::RefCell;
{{/linked}}
{{/list_node}}
{{#node}}
// Definition for a Node.
// pub struct Node {
//   pub val: i32,
{{#nary_node}}
//   pub children: Vec<Rc<RefCell<Node>>>,
{{/nary_node}}
{{#graph_node}}
//   pub neighbors: Vec<Rc<RefCell<Node>>>,
{{/graph_node}}
{{#random_node}}
//   pub next: Option<Rc<RefCell<Node>>>,
//   pub random: Option<Rc<RefCell<Node>>>,
{{/random_node}}
{{#next_node}}
//   pub left: Option<Rc<RefCell<Node>>>,
//   pub right: Option<Rc<RefCell<Node>>>,
//   pub next: Option<Rc<RefCell<Node>>>,
{{/next_node}}
// }
//
// impl Node {
//   #[inline]
//   pub fn new(val: i32) -> Self { ... }
// }
use std::rc::Rc;
use std::cell::RefCell;
{{/node}}
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
{{#nested_integer}}
// The judge defines:
// #[derive(Debug, PartialEq, Eq)]
// pub enum NestedInteger {
//     Int(i32),
//     List(Vec<NestedInteger>),
// }
{{/nested_integer}}
{{#helper}}
{{#helper_object}}
/**
 * The judge defines:
 * struct {{helper_name}};
 * impl {{helper_name}} {
{{#helper_methods}}
 *     fn {{name}}(&self{{#params}}, {{snake_name}}: {{type}}{{/params}}){{^void}} -> {{returns}}{{/void}};
{{/helper_methods}}
 * }
 */
{{/helper_object}}
{{^helper_object}}
// The judge defines:
{{#helper_methods}}
// {{name}}({{#params}}{{snake_name}}: {{type}}{{^last}}, {{/last}}{{/params}}){{^void}} -> {{returns}}{{/void}};
// to call it use self.{{name}}({{#params}}{{snake_name}}{{^last}}, {{/last}}{{/params}})
{{/helper_methods}}
{{/helper_object}}
{{/helper}}
{{#function}}
impl Solution {
    pub fn {{snake_name}}({{#helper}}{{^helper_object}}&self{{#params}}{{#first}}, {{/first}}{{/params}}{{/helper_object}}{{/helper}}{{#params}}{{snake_name}}: {{#changed}}{{^is_buffer}}&mut {{/is_buffer}}{{/changed}}{{type}}{{^last}}, {{/last}}{{/params}}){{^void}} -> {{returns}}{{/void}} {
        
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
