function flipped(tree: _Node): _Node {
  if (tree.isLeaf) return new _Node(!tree.val, true);
  const made = new _Node(true, false);
  [made.topLeft, made.topRight] = [tree.bottomLeft, tree.bottomRight].map((corner) => flipped(corner!));
  [made.bottomLeft, made.bottomRight] = [flipped(tree.topLeft!), flipped(tree.topRight!)];
  return made;
}
