function connect(root: _Node | null): _Node | null {
    for (let level: _Node[] = root ? [root] : []; level.length > 0; ) {
        const below: _Node[] = [];
        for (const [index, node] of level.entries()) {
            node.next = level[index + 1] ?? null;
            below.push(...[node.left, node.right].filter((child): child is _Node => child !== null));
        }
        level = below;
    }
    return root;
}
