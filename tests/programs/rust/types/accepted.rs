use std::cell::RefCell;
use std::rc::Rc;

struct Mirror {
    words: Vec<String>,
    root: Option<Rc<RefCell<TreeNode>>>,
}

fn transposed<T: Clone>(rows: &[Vec<T>]) -> Vec<Vec<T>> {
    let width = rows.first().map_or(0, |row| row.len());
    (0..width).map(|i| rows.iter().map(|row| row[i].clone()).collect()).collect()
}

impl Mirror {
    fn new(words: Vec<String>, root: Option<Rc<RefCell<TreeNode>>>) -> Self {
        Mirror { words, root }
    }

    fn first_word(&self) -> String {
        self.words[0].clone()
    }

    fn root_value(&self) -> i32 {
        self.root.as_ref().unwrap().borrow().val
    }

    fn negate(&self, x: i32) -> i32 {
        -x
    }

    fn negate_long(&self, x: i64) -> i64 {
        -x
    }

    fn half(&self, x: f64) -> f64 {
        x / 2.0
    }

    fn opposite(&self, x: bool) -> bool {
        !x
    }

    fn reversed(&self, s: String) -> String {
        s.chars().rev().collect()
    }

    fn next_character(&self, c: char) -> char {
        (c as u8 + 1) as char
    }

    fn reversed_array(&self, nums: Vec<i32>) -> Vec<i32> {
        nums.into_iter().rev().collect()
    }

    fn halves(&self, nums: Vec<f64>) -> Vec<f64> {
        nums.iter().map(|num| num / 2.0).collect()
    }

    fn opposites(&self, flags: Vec<bool>) -> Vec<bool> {
        flags.iter().map(|flag| !flag).collect()
    }

    fn transposed(&self, board: Vec<Vec<char>>) -> Vec<Vec<char>> {
        transposed(&board)
    }

    fn transposed_lists(&self, rows: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
        transposed(&rows)
    }

    fn reversed_lines(&self, mut lines: Vec<Vec<String>>) -> Vec<Vec<String>> {
        lines.iter_mut().for_each(|line| line.reverse());
        lines
    }

    fn reversed_nodes(&self, mut head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut before = None;
        while let Some(mut node) = head {
            head = node.next.take();
            node.next = before;
            before = Some(node);
        }
        before
    }

    fn mirrored(&self, root: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> {
        if let Some(node) = &root {
            let mut node = node.borrow_mut();
            let left = node.left.take();
            node.left = self.mirrored(node.right.take());
            node.right = self.mirrored(left);
        }
        root
    }

    fn reversed_heads(&mut self, heads: Vec<Option<Box<ListNode>>>) -> Vec<Option<Box<ListNode>>> {
        heads.into_iter().rev().collect()
    }

    fn reversed_roots(&self, roots: Vec<Option<Rc<RefCell<TreeNode>>>>) -> Vec<Option<Rc<RefCell<TreeNode>>>> {
        roots.into_iter().rev().collect()
    }
}
