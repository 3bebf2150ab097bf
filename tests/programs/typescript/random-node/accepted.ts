function copied(head: _Node | null): _Node | null {
    const copies = new Map<_Node | null, _Node>();
    for (let node = head; node; node = node.next) copies.set(node, new _Node(node.val));
    for (const [node, copy] of copies) {
        copy.next = copies.get(node!.next) ?? null;
        copy.random = copies.get(node!.random) ?? null;
    }
    return copies.get(head) ?? null;
}
