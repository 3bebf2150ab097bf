class Solution:
    def flipped(self, tree: 'Node') -> 'Node':
        if tree.isLeaf:
            return Node(not tree.val, True, None, None, None, None)
        corners = tree.bottomLeft, tree.bottomRight, tree.topLeft, tree.topRight
        return Node(0, False, *map(self.flipped, corners))
