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
{{#linked}}
        pub next: Option<Rc<RefCell<ListNode>>>,
{{/linked}}
{{^linked}}
        pub next: Option<Box<ListNode>>,
{{/linked}}
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

    #[derive(Debug, PartialEq, Eq, Clone)]
    pub enum NestedInteger {
        Int(i32),
        List(Vec<NestedInteger>),
    }
{{#node}}

    #[derive(Debug, PartialEq, Eq)]
    pub struct Node {
        pub val: i32,
{{#nary_node}}
        pub children: Vec<Rc<RefCell<Node>>>,
{{/nary_node}}
{{#graph_node}}
        pub neighbors: Vec<Rc<RefCell<Node>>>,
{{/graph_node}}
{{#random_node}}
        pub next: Option<Rc<RefCell<Node>>>,
        pub random: Option<Rc<RefCell<Node>>>,
{{/random_node}}
{{#next_node}}
        pub left: Option<Rc<RefCell<Node>>>,
        pub right: Option<Rc<RefCell<Node>>>,
        pub next: Option<Rc<RefCell<Node>>>,
{{/next_node}}
    }

    impl Node {
        #[inline]
        pub fn new(val: i32) -> Self {
            Node { val, {{#nary_node}}children: vec![]{{/nary_node}}{{#graph_node}}neighbors: vec![]{{/graph_node}}{{#random_node}}next: None, random: None{{/random_node}}{{#next_node}}left: None, right: None, next: None{{/next_node}} }
        }
    }
{{/node}}
{{#helper}}
{{#helper_object}}

    #[derive(Default)]
    pub struct {{helper_name}};
{{/helper_object}}
{{/helper}}
}

mod solution {
    use super::given::*;
{{#helper}}
{{^helper_object}}
    use self::leetsim_helper::*;
{{/helper_object}}
{{/helper}}
    include!("solution.rs");
{{#helper}}

    // What the judge answers: as functions, and as methods{{^helper_object}} of Solution{{/helper_object}}, also by their names in snake case.
    pub mod leetsim_helper {
{{#helper_methods}}
        pub fn {{name}}({{#params}}leetsim_{{index}}: {{type}}{{^last}}, {{/last}}{{/params}}){{^void}} -> {{returns}}{{/void}} {
            ::leetsim::ask("{{name}}", &[{{#params}}{{^is_buffer}}&|call| ::leetsim::Write::write(&leetsim_{{index}}, call), {{/is_buffer}}{{/params}}], || {
{{#buffers}}
                ::leetsim::fill(leetsim_{{index}});
{{/buffers}}
                ::leetsim::read{{#void}}::<()>{{/void}}()
            })
        }
{{/helper_methods}}
        pub use self::leetsim_snake::*;
        mod leetsim_snake {
{{#helper_methods}}
            pub use super::{{name}} as {{snake_name}};
{{/helper_methods}}
        }
    }

    pub trait LeetsimHelper {
{{#helper_methods}}
        fn {{snake_name}}(&self{{#params}}, leetsim_{{index}}: {{type}}{{/params}}){{^void}} -> {{returns}}{{/void}} {
            self::leetsim_helper::{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}})
        }
{{/helper_methods}}
    }

    impl LeetsimHelper for {{#helper_object}}{{helper_name}}{{/helper_object}}{{^helper_object}}Solution{{/helper_object}} {}

    impl {{#helper_object}}{{helper_name}}{{/helper_object}}{{^helper_object}}Solution{{/helper_object}} {
{{#helper_methods}}
        pub fn {{name}}(&self{{#params}}, leetsim_{{index}}: {{type}}{{/params}}){{^void}} -> {{returns}}{{/void}} {
            self::leetsim_helper::{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}})
        }
{{/helper_methods}}
    }
{{/helper}}

    // Inside, because what the user writes need not be public.
    pub mod leetsim_glue {
        use super::*;
{{#nested_integer}}

        impl Default for NestedInteger {
            fn default() -> Self {
                NestedInteger::List(vec![])
            }
        }

        impl ::leetsim::Read for NestedInteger {
            fn read(input: &mut ::leetsim::Input) -> Self {
                if input.is_list() {
                    NestedInteger::List(::leetsim::Read::read(input))
                } else {
                    NestedInteger::Int(::leetsim::Read::read(input))
                }
            }
        }

        impl ::leetsim::Write for NestedInteger {
            fn write(&self, answer: &mut ::leetsim::Answer) {
                match self {
                    NestedInteger::Int(value) => ::leetsim::Write::write(value, answer),
                    NestedInteger::List(items) => ::leetsim::Write::write(items, answer),
                }
            }
        }
{{/nested_integer}}
{{#list_node}}
{{#linked}}

        impl ::leetsim::Node for ListNode {
            const IS_LIST: bool = true;
            fn make(val: i32) -> Self {
                ListNode { val, next: None }
            }
            fn val(&self) -> i32 {
                self.val
            }
            fn links(&self) -> Vec<::leetsim::Link<Self>> {
                vec![self.next.clone()]
            }
            fn read(input: &mut ::leetsim::Input) -> ::leetsim::Link<Self> {
                ::leetsim::read_shared_list(input)
            }
            fn write(head: &::leetsim::Link<Self>, answer: &mut ::leetsim::Answer) {
                ::leetsim::write_shared_list(head, answer)
            }
        }

        impl ::leetsim::Followed for ListNode {
            fn next(&mut self) -> &mut ::leetsim::Link<Self> {
                &mut self.next
            }
        }
{{/linked}}
{{^linked}}

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
{{/linked}}
{{/list_node}}
{{#tree_node}}

        impl ::leetsim::Node for TreeNode {
            fn make(val: i32) -> Self {
                TreeNode { val, left: None, right: None }
            }
            fn val(&self) -> i32 {
                self.val
            }
            fn links(&self) -> Vec<::leetsim::Link<Self>> {
                vec![self.left.clone(), self.right.clone()]
            }
            fn read(input: &mut ::leetsim::Input) -> ::leetsim::Link<Self> {
                ::leetsim::read_tree(input)
            }
            fn write(root: &::leetsim::Link<Self>, answer: &mut ::leetsim::Answer) {
                ::leetsim::write_tree(root, answer)
            }
        }

        impl ::leetsim::Branched for TreeNode {
            fn sides(&mut self) -> [&mut ::leetsim::Link<Self>; 2] {
                [&mut self.left, &mut self.right]
            }
        }
{{/tree_node}}
{{#nary_node}}

        impl ::leetsim::Node for Node {
            fn make(val: i32) -> Self {
                Node { val, children: vec![] }
            }
            fn val(&self) -> i32 {
                self.val
            }
            fn links(&self) -> Vec<::leetsim::Link<Self>> {
                self.children.iter().cloned().map(Some).collect()
            }
            fn read(input: &mut ::leetsim::Input) -> ::leetsim::Link<Self> {
                ::leetsim::read_nary(input)
            }
            fn write(root: &::leetsim::Link<Self>, answer: &mut ::leetsim::Answer) {
                ::leetsim::write_nary(root, answer)
            }
        }

        impl ::leetsim::Joined for Node {
            fn others(&mut self) -> &mut Vec<::leetsim::Shared<Self>> {
                &mut self.children
            }
        }
{{/nary_node}}
{{#graph_node}}

        impl ::leetsim::Node for Node {
            fn make(val: i32) -> Self {
                Node { val, neighbors: vec![] }
            }
            fn val(&self) -> i32 {
                self.val
            }
            fn links(&self) -> Vec<::leetsim::Link<Self>> {
                self.neighbors.iter().cloned().map(Some).collect()
            }
            fn read(input: &mut ::leetsim::Input) -> ::leetsim::Link<Self> {
                ::leetsim::read_graph(input)
            }
            fn write(first: &::leetsim::Link<Self>, answer: &mut ::leetsim::Answer) {
                ::leetsim::write_graph(first, answer)
            }
        }

        impl ::leetsim::Joined for Node {
            fn others(&mut self) -> &mut Vec<::leetsim::Shared<Self>> {
                &mut self.neighbors
            }
        }
{{/graph_node}}
{{#random_node}}

        impl ::leetsim::Node for Node {
            const IS_LIST: bool = true;
            fn make(val: i32) -> Self {
                Node { val, next: None, random: None }
            }
            fn val(&self) -> i32 {
                self.val
            }
            fn links(&self) -> Vec<::leetsim::Link<Self>> {
                vec![self.next.clone()]
            }
            fn read(input: &mut ::leetsim::Input) -> ::leetsim::Link<Self> {
                ::leetsim::read_random_list(input)
            }
            fn write(head: &::leetsim::Link<Self>, answer: &mut ::leetsim::Answer) {
                ::leetsim::write_random_list(head, answer)
            }
        }

        impl ::leetsim::Followed for Node {
            fn next(&mut self) -> &mut ::leetsim::Link<Self> {
                &mut self.next
            }
        }

        impl ::leetsim::Random for Node {
            fn random(&mut self) -> &mut ::leetsim::Link<Self> {
                &mut self.random
            }
        }
{{/random_node}}
{{#next_node}}

        impl ::leetsim::Node for Node {
            fn make(val: i32) -> Self {
                Node { val, left: None, right: None, next: None }
            }
            fn val(&self) -> i32 {
                self.val
            }
            fn links(&self) -> Vec<::leetsim::Link<Self>> {
                vec![self.left.clone(), self.right.clone()]
            }
            fn read(input: &mut ::leetsim::Input) -> ::leetsim::Link<Self> {
                ::leetsim::read_tree(input)
            }
            fn write(root: &::leetsim::Link<Self>, answer: &mut ::leetsim::Answer) {
                ::leetsim::write_levels(root, answer)
            }
        }

        impl ::leetsim::Branched for Node {
            fn sides(&mut self) -> [&mut ::leetsim::Link<Self>; 2] {
                [&mut self.left, &mut self.right]
            }
        }

        impl ::leetsim::Leveled for Node {
            fn next(&self) -> &::leetsim::Link<Self> {
                &self.next
            }
        }
{{/next_node}}
{{#function}}

        pub fn answer_case() {
{{#no_arguments}}
            ::leetsim::read::<()>();
{{/no_arguments}}
{{#arguments}}
{{#is_helper}}
            let mut leetsim_{{index}} = {{#helper}}{{helper_name}}{{/helper}};
{{/is_helper}}
{{#is_buffer}}
            let mut leetsim_{{index}} = ::leetsim::read_buffer();
{{/is_buffer}}
{{#node_of}}
            let leetsim_reference_{{index}}: Option<i32> = ::leetsim::read();
{{/node_of}}
{{#is_plain}}
            let mut leetsim_{{index}}: {{type}} = ::leetsim::read();
{{/is_plain}}
{{/arguments}}
{{#arguments}}
{{#kept}}
            let leetsim_nodes_{{index}} = ::leetsim::walk(&leetsim_{{index}});
{{/kept}}
{{/arguments}}
{{#arguments}}
{{#ties}}
            ::leetsim::tie(&leetsim_nodes_{{from_index}}, &leetsim_nodes_{{to_index}}, leetsim_{{index}});
{{/ties}}
{{#node_of}}
            let mut leetsim_{{index}} = ::leetsim::find(&leetsim_nodes_{{of_index}}, leetsim_reference_{{index}});
{{/node_of}}
{{/arguments}}
{{#new}}
            let mut leetsim_given = ::leetsim::Given::default();
{{#params}}
            leetsim_given.add(&leetsim_{{index}});
{{/params}}
{{/new}}
{{#output}}
            let returned = unsafe { {{#has_solution}}Solution::{{/has_solution}}{{#has_name}}{{name}}{{/has_name}}{{^has_name}}{{snake_name}}{{/has_name}}({{#helper}}{{^helper_object}}{{#takes_self}}&Solution{{#params}}{{#first}}, {{/first}}{{/params}}{{/takes_self}}{{/helper_object}}{{/helper}}{{#params}}::leetsim::pass(&mut leetsim_{{index}}){{^last}}, {{/last}}{{/params}}) };
{{#sized}}
{{#is_buffer}}
            ::leetsim::write_buffer(&leetsim_{{output_index}}, returned as i64);
{{/is_buffer}}
{{^is_buffer}}
            ::leetsim::write_first(&leetsim_{{output_index}}, returned as i64);
{{/is_buffer}}
{{/sized}}
{{^sized}}
            ::leetsim::write(&leetsim_{{output_index}});
{{/sized}}
{{/output}}
{{^output}}
            let returned{{^returned}}: {{returns}}{{/returned}}{{#returned}}{{^whole}}: {{returns}}{{/whole}}{{/returned}} = unsafe { {{#has_solution}}Solution::{{/has_solution}}{{#has_name}}{{name}}{{/has_name}}{{^has_name}}{{snake_name}}{{/has_name}}({{#helper}}{{^helper_object}}{{#takes_self}}&Solution{{#params}}{{#first}}, {{/first}}{{/params}}{{/takes_self}}{{/helper_object}}{{/helper}}{{#params}}::leetsim::pass(&mut leetsim_{{index}}){{^last}}, {{/last}}{{/params}}) };
{{#void}}
            ::leetsim::write(&returned);
{{/void}}
{{#answer_node_of}}
            ::leetsim::write_node_of(&leetsim_nodes_{{of_index}}, &returned, "{{of_name}}");
{{/answer_node_of}}
{{#new}}
            leetsim_given.write_new(&returned);
{{/new}}
{{#returns_plain}}
            ::leetsim::write{{#returned}}{{#whole}}_integer{{/whole}}{{/returned}}(&returned);
{{/returns_plain}}
{{/output}}
        }
{{/function}}
{{#class}}

        pub fn answer_case() {
{{#chain}}
{{#first}}
{{#no_arguments}}
            ::leetsim::read::<()>();
{{/no_arguments}}
{{#arguments}}
            let mut leetsim_{{index}}: {{type}} = ::leetsim::read();
{{/arguments}}
            let mut object = {{class_name}}::new();
            let mut value: {{returns}} = object.{{snake_name}}({{#params}}::leetsim::pass(&mut leetsim_{{index}}){{^last}}, {{/last}}{{/params}});
{{/first}}
{{^first}}
{{^one_instance}}
            let mut object = {{class_name}}::new();
{{/one_instance}}
            let mut value: {{returns}} = object.{{snake_name}}(::leetsim::pass(&mut value));
{{/first}}
{{#last}}
            ::leetsim::write(&value);
{{/last}}
{{/chain}}
{{^chain}}
            let mut calls = ::leetsim::Calls::begin();
            calls.next();
{{#constructor}}
{{#params}}
            let mut leetsim_{{index}}: {{type}} = ::leetsim::read();
{{/params}}
            let mut object = {{name}}::new({{#params}}::leetsim::pass(&mut leetsim_{{index}}){{^last}}, {{/last}}{{/params}});
            ::leetsim::write(&());
{{/constructor}}
            while let Some(name) = calls.next() {
                match &name[..] {
{{#methods}}
                    "{{name}}" => {
{{#params}}
                        let mut leetsim_{{index}}: {{type}} = ::leetsim::read();
{{/params}}
{{#void}}
                        object.{{snake_name}}({{#params}}::leetsim::pass(&mut leetsim_{{index}}){{^last}}, {{/last}}{{/params}});
                        ::leetsim::write(&());
{{/void}}
{{^void}}
                        let returned{{#returned}}{{^whole}}: {{returns}}{{/whole}}{{/returned}} = object.{{snake_name}}({{#params}}::leetsim::pass(&mut leetsim_{{index}}){{^last}}, {{/last}}{{/params}});
                        ::leetsim::write{{#returned}}{{#whole}}_integer{{/whole}}{{/returned}}(&returned);
{{/void}}
                    }
{{/methods}}
                    _ => unreachable!(),
                }
            }
{{/chain}}
        }
{{/class}}
    }
}

fn main() {
    leetsim::run(solution::leetsim_glue::answer_case)
}
