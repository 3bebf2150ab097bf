"""Both lists, and that a tree has them."""

import json
import sys

preorder, inorder = json.loads(input()), json.loads(input())
assert 1 <= len(preorder) <= 3000, f"preorder has {len(preorder)} values, and must have from 1 to 3000"
assert all(abs(value) <= 3000 for value in preorder), "a value is beyond 3000"
assert len(set(preorder)) == len(preorder), "a value occurs twice in preorder"
assert sorted(inorder) == sorted(preorder), "inorder and preorder must have the same values"

# The nodes whose right subtree may still come; each of them ends when inorder has it.
open_nodes: list[int] = []
waiting = iter(preorder)
for value in inorder:
    while not open_nodes or open_nodes[-1] != value:
        before = next(waiting, None)
        assert before is not None, "no tree has these as preorder and inorder"
        open_nodes.append(before)
    open_nodes.pop()
sys.exit(42)
