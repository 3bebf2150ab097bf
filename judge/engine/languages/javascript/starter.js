{{#stdio}}
const lines = require("fs").readFileSync(0, "utf8").split("\n");

{{/stdio}}
{{#list_node}}
/**
 * Definition for singly-linked list.
 * function ListNode(val, next) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.next = (next===undefined ? null : next)
 * }
 */
{{/list_node}}
{{#tree_node}}
/**
 * Definition for a binary tree node.
 * function TreeNode(val, left, right) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.left = (left===undefined ? null : left)
 *     this.right = (right===undefined ? null : right)
 * }
 */
{{/tree_node}}
{{#nary_node}}
/**
 * // Definition for a _Node.
 * function _Node(val, children) {
 *     this.val = val;
 *     this.children = children;
 * };
 */
{{/nary_node}}
{{#graph_node}}
/**
 * // Definition for a _Node.
 * function _Node(val, neighbors) {
 *     this.val = val === undefined ? 0 : val;
 *     this.neighbors = neighbors === undefined ? [] : neighbors;
 * };
 */
{{/graph_node}}
{{#random_node}}
/**
 * // Definition for a _Node.
 * function _Node(val, next, random) {
 *     this.val = val;
 *     this.next = next;
 *     this.random = random;
 * };
 */
{{/random_node}}
{{#next_node}}
/**
 * // Definition for a _Node.
 * function _Node(val, left, right, next) {
 *     this.val = val === undefined ? null : val;
 *     this.left = left === undefined ? null : left;
 *     this.right = right === undefined ? null : right;
 *     this.next = next === undefined ? null : next;
 * };
 */
{{/next_node}}
{{#parent_node}}
/**
 * // Definition for a Node.
 * class _Node {
 *     // val, left, right, parent
 *     constructor(val) {}
 * }
 */
{{/parent_node}}
{{#quad_node}}
/**
 * // Definition for a Node.
 * class _Node {
 *     constructor(val, isLeaf, topLeft, topRight, bottomLeft, bottomRight) {}
 * }
 */
{{/quad_node}}
{{#multilevel_node}}
/**
 * // Definition for a Node.
 * class _Node {
 *     constructor(val, prev, next, child) {}
 * }
 */
{{/multilevel_node}}
{{#nested_integer}}
/**
 * The judge defines this class:
 * class NestedInteger {
 *     constructor(value) {}  // an empty list, or one integer
 *     isInteger() {}
 *     getInteger() {}
 *     setInteger(value) {}
 *     add(elem) {}  // at the end of the list
 *     getList() {}
 * }
 */
{{/nested_integer}}
{{#function}}
{{#helper}}
/**
{{^helper_object}}
 * The judge gives:
{{#helper_methods}}
 * var {{name}} = function({{#params}}{{name}}{{^last}}, {{/last}}{{/params}}) {}  // @return {{{returns}}}
{{/helper_methods}}
{{/helper_object}}
{{#helper_object}}
 * // The judge gives:
 * class {{helper_name}} {
{{#helper_methods}}
 *     {{name}}({{#params}}{{name}}{{^last}}, {{/last}}{{/params}}) {}  // @return {{{returns}}}
{{/helper_methods}}
 * }
{{/helper_object}}
 */
{{/helper}}
/**
{{#params}}
 * @param {{{type}}} {{name}}
{{/params}}
 * @return {{{returns}}}
 */
var {{name}} = function({{#params}}{{name}}{{^last}}, {{/last}}{{/params}}) {
    
};
{{/function}}
{{#chain}}
/**
{{#params}}
 * @param {{{type}}} {{name}}
{{/params}}
 * @return {{{returns}}}
 */
var {{name}} = function({{#params}}{{name}}{{^last}}, {{/last}}{{/params}}) {
    
};
{{^last}}

{{/last}}
{{/chain}}
{{#class}}
{{^chain}}
{{#constructor}}
{{#params}}
{{#first}}
/**
{{/first}}
 * @param {{{type}}} {{name}}
{{#last}}
 */
{{/last}}
{{/params}}
var {{name}} = function({{#params}}{{name}}{{^last}}, {{/last}}{{/params}}) {
    
};
{{/constructor}}
{{#methods}}

/**
{{#params}}
 * @param {{{type}}} {{name}}
{{/params}}
 * @return {{{returns}}}
 */
{{class_name}}.prototype.{{name}} = function({{#params}}{{name}}{{^last}}, {{/last}}{{/params}}) {
    
};
{{/methods}}
{{/chain}}
{{/class}}
