"use strict";
// Nodes of single problems of LeetCode's: quad trees, and lists of several levels.

const { refuse, stringify, writeInteger } = require("./values.cjs");

const CORNERS = ["topLeft", "topRight", "bottomLeft", "bottomRight"];
const MAX_NODES = 1_000_000; // longer than any input: what goes round in a circle

const CLASSES = {
  QuadNode: function _Node(val, isLeaf, topLeft, topRight, bottomLeft, bottomRight) {
    this.val = val;
    this.isLeaf = isLeaf;
    this.topLeft = topLeft ?? null;
    this.topRight = topRight ?? null;
    this.bottomLeft = bottomLeft ?? null;
    this.bottomRight = bottomRight ?? null;
  },
  MultilevelNode: function _Node(val, prev, next, child) {
    this.val = val;
    this.prev = prev ?? null;
    this.next = next ?? null;
    this.child = child ?? null;
  },
};

function checkNode(node, link) {
  if (!(typeof node === "object" && link in node)) refuse(node, "Node");
}

function readQuad(pairs, Class) {
  let next = 0;
  const nodes = [];
  const readNode = () => {
    const pair = pairs[next++] ?? null;
    if (pair === null) return null;
    const node = new Class(pair[1] === 1, pair[0] === 1, null, null, null, null);
    nodes.push(node);
    return node;
  };
  const root = readNode();
  for (const node of nodes) for (const corner of CORNERS) node[corner] = readNode();
  return root;
}

function writeQuad(root) {
  const nodes = [root ?? null];
  let written = 0;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node === null) continue;
    checkNode(node, "isLeaf");
    written = index + 1;
    for (const corner of CORNERS) nodes.push(node[corner] ?? null);
    if (nodes.length > 4 * MAX_NODES) throw new Error("the Node of the answer has a cycle: it never ends");
  }
  return stringify(nodes.slice(0, written).map((node) => node && (node.isLeaf ? [1, node.val ? 1 : 0] : [0, 1])));
}

/** After each list come as many nulls as nodes stand before the one with a child, and then the child's list. */
function readMultilevel(values, Class) {
  let [head, above, level, skipped] = [null, [], [], 0];
  for (const value of values) {
    if (value === null) {
      skipped++;
      if (level.length) [above, level, skipped] = [level, [], 0];
      continue;
    }
    const node = Object.assign(new Class(value), { prev: level.at(-1) ?? null, next: null, child: null });
    if (level.length) level.at(-1).next = node;
    else if (above.length) above[skipped].child = node;
    level.push(node);
    head ??= node;
  }
  return head;
}

/** The one level that is left. */
function writeFlat(head) {
  const values = [];
  let last = null;
  for (let node = head; node; [last, node] = [node, node.next]) {
    checkNode(node, "prev");
    if ((node.prev ?? null) !== last) return stringify(`prev of the node ${node.val} is not the node before it`);
    if (node.child) return stringify(`the node ${node.val} has a child`);
    values.push(writeInteger(node.val));
  }
  return `[${values}]`;
}

const READ = { QuadNode: readQuad, MultilevelNode: readMultilevel };
const WRITERS = { QuadNode: writeQuad, MultilevelNode: writeFlat };

module.exports = { CLASSES, READ, WRITERS };
