class ListNode {
    constructor(val = 0, next = null) {
        this.val = val;
        this.next = next;
    }

    append(val) {
        return new ListNode(val, this);
    }
}

const reverseList = function (head) {
    let reversed = null;
    for (let node = head; node instanceof ListNode; node = node.next) {
        reversed = reversed ? reversed.append(node.val) : new ListNode(node.val);
    }
    return reversed;
};
