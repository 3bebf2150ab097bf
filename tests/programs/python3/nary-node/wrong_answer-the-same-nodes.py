class Solution:
    def mirrored(self, root: 'Node') -> 'Node':
        if root:
            root.children = [self.mirrored(child) for child in root.children[::-1]]
        return root
