function copyRandomList(head: _Node | null): _Node | null {
    const copies = new Map<_Node, _Node>();
    for (let node = head; node; node = node.next) copies.set(node, new _Node(node.val));
    for (const [node, copy] of copies) {
        copy.next = node.next && copies.get(node.next)!;
        copy.random = node.random && copies.get(node.random)!;
    }
    return head && copies.get(head)!;
}
