"use strict";
// Lists, trees and graphs: LeetCode's node classes, and their JSON.

const vm = require("vm");
const more = require("./more_nodes.cjs");
const { baseOf, isNode, itemOf, refuse, stringify, writeInteger } = require("./values.cjs");

const { Map, Set } = globalThis; // the user's code may have classes of these names
const MAX_NODES = 1_000_000; // longer than any input: a list or tree that goes round in a circle

function ListNode(val, next) {
  this.val = val === undefined ? 0 : val;
  this.next = next === undefined ? null : next;
}

function TreeNode(val, left, right) {
  this.val = val === undefined ? 0 : val;
  this.left = left === undefined ? null : left;
  this.right = right === undefined ? null : right;
}

// The name that the user's code has for these is _Node.
const NAMED_NODES = {
  NaryNode: function _Node(val, children) {
    this.val = val;
    this.children = children;
  },
  GraphNode: function _Node(val, neighbors) {
    this.val = val === undefined ? 0 : val;
    this.neighbors = neighbors === undefined ? [] : neighbors;
  },
  RandomNode: function _Node(val, next, random) {
    this.val = val;
    this.next = next === undefined ? null : next;
    this.random = random === undefined ? null : random;
  },
  NextNode: function _Node(val, left, right, next) {
    this.val = val === undefined ? null : val;
    this.left = left === undefined ? null : left;
    this.right = right === undefined ? null : right;
    this.next = next === undefined ? null : next;
  },
  ParentNode: function _Node(val) {
    this.val = val;
    this.left = this.right = this.parent = null;
  },
  ...more.CLASSES,
};

/** What the signature's nodes are called, to be given to the user. */
function listClasses(kinds) {
  const named = NAMED_NODES[kinds.map(baseOf).find((kind) => kind in NAMED_NODES)];
  return { ListNode, TreeNode, ...(named && { Node: named, _Node: named }) };
}

/** The class that the user has pasted, or else was given. */
function findClass(name) {
  return vm.runInThisContext(name);
}

function makeNamedNodes(values, makeLinks) {
  const Class = findClass("_Node");
  return values.map((value) => Object.assign(new Class(value), makeLinks()));
}

// --- reading ---------------------------------------------------------------------------------------------------------

function readLinkedList(values) {
  const Class = findClass("ListNode");
  let head = null;
  for (let index = values.length - 1; index >= 0; index--) {
    const node = new Class(values[index]);
    node.next = head;
    head = node;
  }
  return head;
}

function readTree(values, Class = findClass("TreeNode")) {
  if (!values.length) return null;
  const root = new Class(values[0]);
  const parents = [root];
  let next = 1;
  const readChild = () => {
    const value = values[next++] ?? null;
    if (value === null) return null;
    const node = new Class(value);
    parents.push(node);
    return node;
  };
  for (let index = 0; next < values.length; index++) {
    parents[index].left = readChild();
    parents[index].right = readChild();
  }
  return root;
}

function readTreeWithParents(values) {
  const root = readTree(values, findClass("_Node"));
  for (const node of walk(root, "ParentNode")) for (const child of NEXT_NODES.ParentNode(node)) if (child) child.parent = node;
  return root;
}

function readNary(values) {
  const nodes = makeNamedNodes(values.filter((value) => value !== null), () => ({ children: [] }));
  let parent = -1;
  let child = 1;
  for (const value of values.slice(1)) {
    if (value === null) parent++;
    else nodes[parent].children.push(nodes[child++]);
  }
  return nodes[0] ?? null;
}

function readGraph(rows) {
  const nodes = makeNamedNodes(rows.map((row, index) => index + 1), () => ({ neighbors: [] }));
  rows.forEach((row, index) => nodes[index].neighbors.push(...row.map((number) => nodes[number - 1])));
  return nodes[0] ?? null;
}

function readRandomList(pairs) {
  const nodes = makeNamedNodes(pairs.map(([value]) => value), () => ({ next: null, random: null }));
  pairs.forEach(([, index], place) => {
    nodes[place].next = nodes[place + 1] ?? null;
    nodes[place].random = nodes[index] ?? null;
  });
  return nodes[0] ?? null;
}

// --- writing ---------------------------------------------------------------------------------------------------------

function checkNode(value, link, kind) {
  if (value !== null && value !== undefined && !(typeof value === "object" && link in value)) refuse(value, kind);
}

function checkCount(count, kind) {
  if (count > MAX_NODES) throw new Error(`the ${kind} of the answer has a cycle: it never ends`);
}

function writeLinkedList(head) {
  checkNode(head, "next", "ListNode");
  const values = [];
  for (let node = head; node; node = node.next) {
    values.push(writeInteger(node.val));
    checkCount(values.length, "ListNode");
  }
  return `[${values}]`;
}

function writeTree(root) {
  checkNode(root, "left", "TreeNode");
  const values = [];
  const nodes = [root];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    values.push(node ? writeInteger(node.val) : "null");
    if (node) nodes.push(node.left, node.right);
    checkCount(nodes.length / 2, "TreeNode");
  }
  return writeWithoutNulls(values);
}

function writeNextTree(root) {
  checkNode(root, "next", "Node");
  const values = [];
  let level = root;
  while (level) {
    let below = null;
    for (let node = level; node; node = node.next) {
      values.push(writeInteger(node.val));
      below ??= node.left ?? node.right ?? null;
      checkCount(values.length / 2, "Node");
    }
    values.push('"#"');
    level = below;
  }
  return `[${values}]`;
}

function writeNary(root) {
  checkNode(root, "children", "Node");
  if (!root) return "[]";
  const values = [writeInteger(root.val), "null"];
  const nodes = [root];
  for (let index = 0; index < nodes.length; index++) {
    for (const child of nodes[index].children ?? []) {
      values.push(writeInteger(child.val));
      nodes.push(child);
    }
    values.push("null");
    checkCount(nodes.length, "Node");
  }
  return writeWithoutNulls(values);
}

function writeGraph(start) {
  checkNode(start, "neighbors", "Node");
  const found = walk(start, "GraphNode");
  const nodes = new Map(found.map((node) => [node.val, node]));
  const rows = found.map((node, index) => nodes.get(index + 1)?.neighbors.map((neighbor) => neighbor.val));
  if (nodes.size !== found.length || rows.includes(undefined)) return '"the values of the nodes are not 1 to n"';
  return stringify(rows);
}

function writeRandomList(head) {
  checkNode(head, "random", "Node");
  const nodes = walk(head, "RandomNode");
  checkCount(nodes.at(-1)?.next ? Infinity : 0, "Node");
  const indexes = new Map(nodes.map((node, index) => [node, index]));
  if (nodes.some((node) => node.random && !indexes.has(node.random))) return '"a random pointer leads out of the list"';
  return `[${nodes.map((node) => `[${writeInteger(node.val)},${indexes.get(node.random) ?? null}]`)}]`;
}

function writeWithoutNulls(values) {
  while (values.at(-1) === "null") values.pop();
  return `[${values}]`;
}

const READERS = {
  ListNode: readLinkedList,
  TreeNode: (values) => readTree(values),
  NextNode: (values) => readTree(values, findClass("_Node")),
  NaryNode: readNary,
  GraphNode: readGraph,
  RandomNode: readRandomList,
  ParentNode: readTreeWithParents,
  QuadNode: (values) => more.READ.QuadNode(values, findClass("_Node")),
  MultilevelNode: (values) => more.READ.MultilevelNode(values, findClass("_Node")),
};
const WRITERS = {
  ListNode: writeLinkedList,
  TreeNode: writeTree,
  NextNode: writeNextTree,
  NaryNode: writeNary,
  GraphNode: writeGraph,
  RandomNode: writeRandomList,
  ParentNode: writeTree,
  ...more.WRITERS,
};

// --- what ties a function's arguments together, and its answer to them -----------------------------------------------

const NEXT_NODES = {
  ListNode: (node) => [node.next],
  RandomNode: (node) => [node.next],
  TreeNode: (node) => [node.left, node.right],
  NextNode: (node) => [node.left, node.right],
  ParentNode: (node) => [node.left, node.right],
  NaryNode: (node) => node.children ?? [],
  GraphNode: (node) => node.neighbors ?? [],
};

/** All nodes that can be reached, each once: of a list by its order, of a tree by its levels. */
function walk(value, kind) {
  const item = itemOf(kind);
  if (item !== null) return [...(value ?? [])].flatMap((part) => walk(part, item));
  if (!isNode(kind)) return [];
  const found = new Set(value ? [value] : []);
  for (const node of found) {
    for (const next of NEXT_NODES[kind](node)) if (next) found.add(next);
  }
  return [...found];
}

/** Nodes are told by their index in a list, and by their value in a tree. */
const isToldByIndex = (kind) => kind === "ListNode" || kind === "RandomNode";

/** `ties`, `node_of` and `new` of a signature. */
class Links {
  constructor(params, returns) {
    this.params = params;
    this.returns = returns;
    this.referred = new Set([...params, returns].flatMap(({ node_of, ties }) => [node_of, ...(ties ?? [])]));
  }

  /** Ties lists, and puts nodes in the place of what stands for them. Remembers the nodes that were given. */
  tie(values) {
    this.nodes = {};
    this.given = new Set();
    this.params.forEach(({ name, type }, index) => {
      if (this.referred.has(name)) this.nodes[name] = walk(values[index], type);
      if (this.returns.new) for (const node of walk(values[index], type)) this.given.add(node);
    });
    this.params.forEach(({ type, ties, node_of }, index) => {
      const value = values[index];
      if (ties && value >= 0) {
        this.nodes[ties[0]].at(-1).next = this.nodes[ties[1]][value];
      } else if (node_of && value !== null) {
        const nodes = this.nodes[node_of];
        values[index] = isToldByIndex(type) ? nodes[value] : nodes.find((node) => node.val === value);
      }
    });
  }

  writeAnswer(returned, write) {
    const { node_of, type } = this.returns;
    if (node_of) return this.tellNode(returned, this.nodes[node_of], type);
    const written = write(returned);
    const isCopy = !walk(returned, type).some((node) => this.given.has(node));
    return isCopy ? written : '"not a copy: the answer holds a node that was given"';
  }

  tellNode(node, nodes, type) {
    if (!node) return "null";
    const index = nodes.indexOf(node);
    if (index < 0) return stringify(`a node that is not in ${this.returns.node_of}`);
    return isToldByIndex(type) ? `${index}` : writeInteger(node.val);
  }
}

module.exports = { Links, READERS, WRITERS, listClasses };
