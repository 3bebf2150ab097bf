var mirrored = function(root) {
    return root && new _Node(root.val, root.children.map(mirrored).reverse());
};
