/**
 * @param {ListNode} head
 * @return {void} Do not return anything, modify head in-place instead.
 */
var reorderList = function(head) {
    let slow = head, fast = head;
    while (fast?.next) {
        slow = slow.next;
        fast = fast.next.next;
    }
    let node = slow.next, second = null;
    slow.next = null;
    while (node) [node.next, second, node] = [second, node, node.next];
    for (let first = head; second; ) {
        [first.next, first] = [second, first.next];
        [second.next, second] = [first, second.next];
    }
};
