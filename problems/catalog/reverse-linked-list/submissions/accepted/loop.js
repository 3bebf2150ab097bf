/**
 * @param {ListNode} head
 * @return {ListNode}
 */
var reverseList = function(head) {
    let before = null;
    while (head) [head.next, before, head] = [before, head, head.next];
    return before;
};
