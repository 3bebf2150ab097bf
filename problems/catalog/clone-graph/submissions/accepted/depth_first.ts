function cloneGraph(node: _Node | null): _Node | null {
    const copies = new Map<number, _Node>();
    const copy = (old: _Node): _Node => {
        const known = copies.get(old.val);
        if (known) return known;
        const made = new _Node(old.val);
        copies.set(old.val, made);
        for (const neighbor of old.neighbors) made.neighbors.push(copy(neighbor));
        return made;
    };
    return node ? copy(node) : null;
}
