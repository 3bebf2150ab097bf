class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        copies = {}

        def copy(old):
            if old in copies:
                return copies[old]
            made = Node(old.val, [copy(neighbor) for neighbor in old.neighbors])
            copies[old] = made
            return made

        return copy(node) if node else None
