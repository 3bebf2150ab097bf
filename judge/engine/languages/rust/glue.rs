// What the user has without defining or importing it; the user's own definitions and imports come first.
mod given {
    pub use std::cell::{Cell, RefCell};
    pub use std::cmp::{max, min, Ordering, Reverse};
    pub use std::collections::*;
    pub use std::iter::FromIterator;
    pub use std::rc::{Rc, Weak};

    pub struct Solution;

    #[derive(PartialEq, Eq, Clone, Debug)]
    pub struct ListNode {
        pub val: i32,
        pub next: Option<Box<ListNode>>,
    }

    impl ListNode {
        #[inline]
        pub fn new(val: i32) -> Self {
            ListNode { next: None, val }
        }
    }

    #[derive(Debug, PartialEq, Eq)]
    pub struct TreeNode {
        pub val: i32,
        pub left: Option<Rc<RefCell<TreeNode>>>,
        pub right: Option<Rc<RefCell<TreeNode>>>,
    }

    impl TreeNode {
        #[inline]
        pub fn new(val: i32) -> Self {
            TreeNode { val, left: None, right: None }
        }
    }
}

mod solution {
    use super::given::*;
    include!("solution.rs");

    // Inside, because what the user writes need not be public.
    pub mod leetsim_glue {
        use super::*;
{{#list_node}}

        impl ::leetsim::Linked for ListNode {
            fn make(val: i32) -> Self {
                ListNode { val, next: None }
            }
            fn val(&self) -> i32 {
                self.val
            }
            fn next(&self) -> &Option<Box<Self>> {
                &self.next
            }
            fn next_mut(&mut self) -> &mut Option<Box<Self>> {
                &mut self.next
            }
        }
{{/list_node}}
{{#tree_node}}

        impl ::leetsim::Branched for TreeNode {
            fn make(val: i32) -> Self {
                TreeNode { val, left: None, right: None }
            }
            fn val(&self) -> i32 {
                self.val
            }
            fn children(&mut self) -> [&mut ::leetsim::Tree<Self>; 2] {
                [&mut self.left, &mut self.right]
            }
        }
{{/tree_node}}
{{#function}}

        pub fn answer_case(input: &mut ::leetsim::Input, answer: &mut ::leetsim::Answer) {
{{#params}}
            let mut leetsim_{{index}}: {{type}} = ::leetsim::read(input);
{{/params}}
            let returned = Solution::{{snake_name}}({{#params}}::leetsim::pass(&mut leetsim_{{index}}){{^last}}, {{/last}}{{/params}});
{{#output}}
{{#sized}}
            ::leetsim::write_first(&leetsim_{{output_index}}, returned as i64, answer);
{{/sized}}
{{^sized}}
            ::leetsim::write(&leetsim_{{output_index}}, answer);
{{/sized}}
{{/output}}
{{^output}}
            ::leetsim::write::<{{returns}}>(&returned, answer);
{{/output}}
        }
{{/function}}
{{#class}}

        pub fn answer_case(input: &mut ::leetsim::Input, answer: &mut ::leetsim::Answer) {
            let mut calls = ::leetsim::Calls::begin(input, answer);
            calls.next(input, answer);
{{#constructor}}
{{#params}}
            let mut leetsim_{{index}}: {{type}} = ::leetsim::read(input);
{{/params}}
            let mut object = {{name}}::new({{#params}}::leetsim::pass(&mut leetsim_{{index}}){{^last}}, {{/last}}{{/params}});
            ::leetsim::write_null(answer);
{{/constructor}}
            while let Some(name) = calls.next(input, answer) {
                match &name[..] {
{{#methods}}
                    "{{name}}" => {
{{#params}}
                        let mut leetsim_{{index}}: {{type}} = ::leetsim::read(input);
{{/params}}
                        let returned = object.{{snake_name}}({{#params}}::leetsim::pass(&mut leetsim_{{index}}){{^last}}, {{/last}}{{/params}});
{{#void}}
                        ::leetsim::write_null(answer);
{{/void}}
{{^void}}
                        ::leetsim::write::<{{returns}}>(&returned, answer);
{{/void}}
                    }
{{/methods}}
                    _ => unreachable!(),
                }
            }
        }
{{/class}}
    }
}

fn main() {
    ::leetsim::run(solution::leetsim_glue::answer_case)
}
