//! Lists, trees and graphs. Their types are the user's crate's, so that it may give them traits; the glue says what
//! they are.

use crate::{write_items, write_string, Answer, Input, Read, Write};
use std::any::Any;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

const MAX_NODES: usize = 1_000_000; // longer than any input: what goes round in a circle

// --- ListNode, of one owner ---------------------------------------------------------------------------------------

pub trait Linked: Sized {
    fn make(val: i32) -> Self;
    fn val(&self) -> i32;
    fn next(&self) -> &Option<Box<Self>>;
    fn next_mut(&mut self) -> &mut Option<Box<Self>>;
}

impl<Node: Linked> Read for Option<Box<Node>> {
    fn read(input: &mut Input) -> Option<Box<Node>> {
        let mut head = None;
        let mut place = &mut head;
        if !input.read_null() {
            input.begin_list();
            while input.has_item() {
                place = place.insert(Box::new(Node::make(i32::read(input)))).next_mut();
            }
        }
        head
    }
}

impl<Node: Linked> Write for Option<Box<Node>> {
    fn write(&self, answer: &mut Answer) {
        let nodes = std::iter::successors(self.as_ref(), |node| node.next().as_ref());
        write_items(nodes, answer, |node, answer| node.val().write(answer));
    }
}

// --- nodes that are shared ----------------------------------------------------------------------------------------

pub type Shared<Node> = Rc<RefCell<Node>>;
pub type Link<Node> = Option<Shared<Node>>;

/// What all of them have. The glue chooses how they are read and written.
pub trait Node: Sized + 'static {
    const IS_LIST: bool = false;
    fn make(val: i32) -> Self;
    fn val(&self) -> i32;
    fn links(&self) -> Vec<Link<Self>>;
    fn read(input: &mut Input) -> Link<Self>;
    fn write(first: &Link<Self>, answer: &mut Answer);
}

pub trait Branched: Node {
    fn sides(&mut self) -> [&mut Link<Self>; 2];
}

/// The levels of a tree as lists.
pub trait Leveled: Branched {
    fn next(&self) -> &Link<Self>;
}

/// The children of an N-ary tree, the neighbors in a graph.
pub trait Joined: Node {
    fn others(&mut self) -> &mut Vec<Shared<Self>>;
}

pub trait Followed: Node {
    fn next(&mut self) -> &mut Link<Self>;
}

pub trait Random: Followed {
    fn random(&mut self) -> &mut Link<Self>;
}

fn share<T: Node>(val: i32) -> Shared<T> {
    Rc::new(RefCell::new(T::make(val)))
}

impl<T: Node> Read for Link<T> {
    fn read(input: &mut Input) -> Link<T> {
        T::read(input)
    }
}

impl<T: Node> Write for Link<T> {
    fn write(&self, answer: &mut Answer) {
        T::write(self, answer);
    }
}

pub fn read_tree<T: Branched>(input: &mut Input) -> Link<T> {
    let values = Vec::<Option<i32>>::read(input);
    let mut values = values.into_iter();
    let root = values.next().flatten().map(share::<T>);
    let mut nodes: Vec<_> = root.iter().cloned().collect();
    let mut next = 0;
    while next < nodes.len() {
        let parent = nodes[next].clone();
        for side in parent.borrow_mut().sides() {
            *side = values.next().flatten().map(share::<T>);
            nodes.extend(side.iter().cloned());
        }
        next += 1;
    }
    root
}

pub fn read_nary<T: Joined>(input: &mut Input) -> Link<T> {
    let mut nodes: Vec<Shared<T>> = Vec::new();
    let mut closed = 0; // so many nodes have got all their children; the root is a group of its own
    for value in Vec::<Option<i32>>::read(input) {
        match value {
            None => closed += 1,
            Some(val) => {
                let node = share::<T>(val);
                if closed > 0 {
                    nodes[closed - 1].borrow_mut().others().push(node.clone());
                }
                nodes.push(node);
            }
        }
    }
    nodes.first().cloned()
}

pub fn read_graph<T: Joined>(input: &mut Input) -> Link<T> {
    let rows = Vec::<Vec<i32>>::read(input);
    let nodes: Vec<_> = (1..=rows.len()).map(|number| share::<T>(number as i32)).collect();
    for (node, row) in nodes.iter().zip(rows) {
        node.borrow_mut().others().extend(row.iter().map(|&number| nodes[number as usize - 1].clone()));
    }
    nodes.first().cloned()
}

fn join<T: Followed>(values: impl Iterator<Item = i32>) -> Vec<Shared<T>> {
    let nodes: Vec<_> = values.map(share::<T>).collect();
    for pair in nodes.windows(2) {
        *pair[0].borrow_mut().next() = Some(pair[1].clone());
    }
    nodes
}

pub fn read_shared_list<T: Followed>(input: &mut Input) -> Link<T> {
    let values = if input.read_null() { Vec::new() } else { Vec::<i32>::read(input) };
    join::<T>(values.into_iter()).first().cloned()
}

pub fn read_random_list<T: Random>(input: &mut Input) -> Link<T> {
    let pairs = Vec::<Vec<Option<i32>>>::read(input);
    let nodes = join::<T>(pairs.iter().map(|pair| pair[0].unwrap_or_default()));
    for (node, pair) in nodes.iter().zip(pairs) {
        *node.borrow_mut().random() = pair[1].map(|index| nodes[index as usize].clone());
    }
    nodes.first().cloned()
}

impl Read for Option<i32> {
    fn read(input: &mut Input) -> Option<i32> {
        if input.read_null() { None } else { Some(i32::read(input)) }
    }
}

impl Write for Option<i32> {
    fn write(&self, answer: &mut Answer) {
        match self {
            Some(value) => value.write(answer),
            None => ().write(answer),
        }
    }
}

// --- what is reached ----------------------------------------------------------------------------------------------

/// All nodes, each once: of a list by its order, of a tree by its levels; with the number of each by its address.
fn number<T: Node>(first: &Link<T>) -> (Vec<Shared<T>>, HashMap<*const RefCell<T>, usize>) {
    let mut nodes = Vec::new();
    let mut numbers = HashMap::new();
    let mut links = vec![first.clone()];
    let mut next = 0;
    loop {
        for node in links.into_iter().flatten() {
            numbers.entry(Rc::as_ptr(&node)).or_insert_with(|| {
                nodes.push(node.clone());
                nodes.len() - 1
            });
        }
        if next == nodes.len() {
            return (nodes, numbers);
        }
        links = nodes[next].borrow().links();
        next += 1;
    }
}

pub fn walk<T: Node>(first: &Link<T>) -> Vec<Shared<T>> {
    number(first).0
}

fn identify<T: Node>(index: usize, node: &Shared<T>) -> i32 {
    if T::IS_LIST { index as i32 } else { node.borrow().val() }
}

/// The node that is meant: by its index in a list, by its value in a tree.
pub fn find<T: Node>(nodes: &[Shared<T>], reference: Option<i32>) -> Link<T> {
    let found = nodes.iter().enumerate().find(|(i, node)| Some(identify(*i, node)) == reference);
    found.map(|(_, node)| node.clone())
}

/// The last node of one list gets that node of the other as its next; none for -1.
pub fn tie<T: Followed>(tied: &[Shared<T>], target: &[Shared<T>], index: i32) {
    if let (Some(last), Some(node)) = (tied.last(), target.get(index as usize)) {
        *last.borrow_mut().next() = Some(node.clone());
    }
}

pub fn write_node_of<T: Node>(nodes: &[Shared<T>], returned: &Link<T>, name: &str) {
    let found = returned.as_ref().map(|node| nodes.iter().position(|known| Rc::ptr_eq(known, node)));
    match found {
        None => crate::write(&()),
        Some(Some(index)) => crate::write(&identify(index, &nodes[index])),
        Some(None) => crate::write(&format!("a node that is not in {}", name)),
    }
}

/// The nodes of a value; they live as long as they are held.
pub trait Reach {
    fn reach(&self, _nodes: &mut Vec<Rc<dyn Any>>) {}
}

impl Reach for i32 {}
impl Reach for i64 {}
impl Reach for f64 {}
impl Reach for bool {}
impl Reach for char {}
impl Reach for String {}
impl<T> Reach for Option<Box<T>> {}

impl<T: Reach> Reach for Vec<T> {
    fn reach(&self, nodes: &mut Vec<Rc<dyn Any>>) {
        self.iter().for_each(|item| item.reach(nodes));
    }
}

impl<T: Node> Reach for Link<T> {
    fn reach(&self, nodes: &mut Vec<Rc<dyn Any>>) {
        nodes.extend(walk(self).into_iter().map(|node| node as Rc<dyn Any>));
    }
}

/// The nodes of the arguments, which a copy must not hold.
#[derive(Default)]
pub struct Given(Vec<Rc<dyn Any>>);

impl Given {
    pub fn add<T: Reach>(&mut self, argument: &T) {
        argument.reach(&mut self.0);
    }

    pub fn write_new<T: Reach + Write>(&self, returned: &T) {
        let address = |node: &Rc<dyn Any>| Rc::as_ptr(node) as *const ();
        let given: HashSet<_> = self.0.iter().map(address).collect();
        let mut reached = Vec::new();
        returned.reach(&mut reached);
        if reached.iter().any(|node| given.contains(&address(node))) {
            crate::write(&"not a copy: the answer holds a node that was given".to_string());
        } else {
            crate::write(returned);
        }
    }
}

// --- writing ------------------------------------------------------------------------------------------------------

fn check_end(nodes: usize, kind: &str) {
    if nodes > MAX_NODES {
        eprintln!("the {} of the answer has a cycle: it never ends", kind);
        std::process::exit(1);
    }
}

pub fn write_tree<T: Branched>(root: &Link<T>, answer: &mut Answer) {
    let mut nodes = vec![root.clone()];
    let mut end = 0;
    let mut next = 0;
    while next < nodes.len() {
        if let Some(node) = nodes[next].clone() {
            nodes.extend(node.borrow_mut().sides().map(|side| side.clone()));
            end = next + 1;
            check_end(end, "TreeNode");
        }
        next += 1;
    }
    write_items(nodes[..end].iter(), answer, |node, answer| {
        node.as_ref().map(|node| node.borrow().val()).write(answer)
    });
}

/// A tree whose levels are lists: they are walked by `next`, with "#" after each.
pub fn write_levels<T: Leveled>(root: &Link<T>, answer: &mut Answer) {
    let mut values = Vec::new();
    let mut level = root.clone();
    while level.is_some() {
        let mut below = None;
        let mut next = level;
        while let Some(node) = next {
            let mut node = node.borrow_mut();
            values.push(Some(node.val()));
            check_end(values.len(), "Node");
            let [left, right] = node.sides();
            below = below.or_else(|| left.clone()).or_else(|| right.clone());
            next = node.next().clone();
        }
        values.push(None);
        level = below;
    }
    write_items(values.into_iter(), answer, |value, answer| match value {
        Some(value) => value.write(answer),
        None => write_string("#", answer),
    });
}

pub fn write_nary<T: Joined>(root: &Link<T>, answer: &mut Answer) {
    let mut nodes: Vec<_> = root.iter().cloned().collect();
    let mut values: Vec<_> = root.iter().flat_map(|root| [Some(root.borrow().val()), None]).collect();
    let mut next = 0;
    while next < nodes.len() {
        let children = nodes[next].borrow_mut().others().clone();
        values.extend(children.iter().map(|child| Some(child.borrow().val())));
        values.push(None);
        nodes.extend(children);
        check_end(nodes.len(), "Node");
        next += 1;
    }
    let end = values.iter().rposition(|value| value.is_some()).map_or(0, |last| last + 1);
    write_items(values[..end].iter(), answer, |value, answer| value.write(answer));
}

pub fn write_graph<T: Joined>(first: &Link<T>, answer: &mut Answer) {
    let mut nodes = walk(first);
    nodes.sort_by_key(|node| node.borrow().val());
    if nodes.iter().enumerate().any(|(i, node)| node.borrow().val() != i as i32 + 1) {
        return write_string("the values of the nodes are not 1 to n", answer);
    }
    write_items(nodes.iter(), answer, |node, answer| {
        let neighbors = node.borrow_mut().others().clone();
        write_items(neighbors.iter(), answer, |neighbor, answer| neighbor.borrow().val().write(answer));
    });
}

fn check_last<T: Followed>(nodes: &[Shared<T>], kind: &str) {
    if nodes.last().map_or(false, |last| last.borrow_mut().next().is_some()) {
        check_end(usize::MAX, kind);
    }
}

pub fn write_shared_list<T: Followed>(head: &Link<T>, answer: &mut Answer) {
    let nodes = walk(head);
    check_last(&nodes, "ListNode");
    write_items(nodes.iter(), answer, |node, answer| node.borrow().val().write(answer));
}

pub fn write_random_list<T: Random>(head: &Link<T>, answer: &mut Answer) {
    let (nodes, numbers) = number(head);
    check_last(&nodes, "Node");
    let mut targets = Vec::new();
    for node in &nodes {
        let random = node.borrow_mut().random().clone();
        match random.as_ref().map(|target| numbers.get(&Rc::as_ptr(target))) {
            Some(None) => return write_string("a random pointer leads out of the list", answer),
            found => targets.push(found.flatten().map(|&number| number as i32)),
        }
    }
    write_items(nodes.iter().zip(targets), answer, |(node, target), answer| {
        write_items([Some(node.borrow().val()), target].iter(), answer, |value, answer| value.write(answer));
    });
}
