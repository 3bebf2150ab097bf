/**
 Do not return anything, modify head in-place instead.
 */
function reorderList(head: ListNode | null): void {
    const nodes: ListNode[] = [];
    for (let node = head; node; node = node.next) nodes.push(node);
    let left = 0, right = nodes.length - 1;
    while (left < right) {
        nodes[left++].next = nodes[right];
        if (left < right) nodes[right--].next = nodes[left];
    }
    nodes[left].next = null;
}
