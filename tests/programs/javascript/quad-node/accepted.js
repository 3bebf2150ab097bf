var flipped = (tree) =>
  tree.isLeaf
    ? new _Node(!tree.val, true, null, null, null, null)
    : new Node(
        false, false, flipped(tree.bottomLeft), flipped(tree.bottomRight), flipped(tree.topLeft), flipped(tree.topRight),
      );
