function copied(node: _Node | null): _Node | null {
    const copies = new Map<_Node, _Node>();
    function copyOf(node: _Node): _Node {
        if (!copies.has(node)) {
            const copy = new _Node(node.val);
            copies.set(node, copy);
            copy.neighbors = node.neighbors.map(copyOf);
        }
        return copies.get(node)!;
    }
    return node && copyOf(node);
}
