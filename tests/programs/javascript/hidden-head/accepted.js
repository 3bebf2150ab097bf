/**
 * @param {ListNode} node
 * @return {void} Do not return anything, modify node in-place instead.
 */
var takeOut = function(node) {
    Object.assign(node, node.next);
};
