use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode>>>;

struct Codec {}

impl Codec {
    fn new() -> Self {
        Codec {}
    }

    fn serialize(&self, root: Option<Rc<RefCell<TreeNode>>>) -> String {
        fn write(link: &Link, text: &mut String) {
            match link {
                None => text.push_str("# "),
                Some(node) => {
                    let node = node.borrow();
                    text.push_str(&format!("{} ", node.val));
                    write(&node.left, text);
                    write(&node.right, text);
                }
            }
        }
        let mut text = String::new();
        write(&root, &mut text);
        text
    }

    fn deserialize(&self, data: String) -> Option<Rc<RefCell<TreeNode>>> {
        fn read<'a>(words: &mut impl Iterator<Item = &'a str>) -> Link {
            let mut node = TreeNode::new(words.next()?.parse().ok()?);
            node.left = read(words);
            node.right = read(words);
            Some(Rc::new(RefCell::new(node)))
        }
        read(&mut data.split_whitespace())
    }
}
