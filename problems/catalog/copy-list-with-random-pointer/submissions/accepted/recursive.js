/**
 * @param {_Node} head
 * @return {_Node}
 */
var copyRandomList = function(head, copies = new Map()) {
    if (!head) return null;
    if (!copies.has(head)) {
        const copy = new _Node(head.val);
        copies.set(head, copy);
        copy.next = copyRandomList(head.next, copies);
        copy.random = copyRandomList(head.random, copies);
    }
    return copies.get(head);
};
