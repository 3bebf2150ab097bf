import { ListNode } from "../structures/ListNode";

export function reverseList(head: ListNode | null): ListNode | null {
    let before: ListNode | null = null;
    for (let node = head; node; node = node.next) before = new ListNode(node.val, before);
    return before;
}
