/**
 * @param {ListNode} head
 * @param {number} n
 * @return {ListNode}
 */
var removeNthFromEnd = function(head, n) {
    const nodes = [];
    for (let node = head; node; node = node.next) nodes.push(node);
    const place = nodes.length - n;
    if (place === 0) return head.next;
    nodes[place - 1].next = nodes[place + 1] ?? null;
    return head;
};
