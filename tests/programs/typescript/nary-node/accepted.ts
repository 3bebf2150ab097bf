function mirrored(root: _Node | null): _Node | null {
    return root && new _Node(root.val, root.children.map((child) => mirrored(child)!).reverse());
}
