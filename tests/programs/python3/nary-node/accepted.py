class Solution:
    def mirrored(self, root: 'Node') -> 'Node':
        if root is None:
            return None
        return Node(root.val, [self.mirrored(child) for child in reversed(root.children)])
