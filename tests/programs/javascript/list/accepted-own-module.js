const { ListNode } = require("../structures/list-node");

const reverseList = (head) => {
    let before = null;
    for (let node = head; node; node = node.next) before = new ListNode(node.val, before);
    return before;
};

module.exports = { reverseList };
