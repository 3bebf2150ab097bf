var mirrored = function(root) {
    root?.children.reverse().forEach(mirrored);
    return root;
};
