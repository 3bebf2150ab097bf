var connect = function(root) {
    let level = root ? [root] : [];
    while (level.length) {
        level.forEach((node, index) => (node.next = level[index + 1]));
        level = level.flatMap((node) => [node.left, node.right]).filter(Boolean);
    }
    return root;
};
