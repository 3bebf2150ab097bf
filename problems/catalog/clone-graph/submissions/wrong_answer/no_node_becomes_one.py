class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        copies = {}

        def copy(old):
            if old not in copies:
                copies[old] = Node(old.val)
                copies[old].neighbors = [copy(neighbor) for neighbor in old.neighbors]
            return copies[old]

        return copy(node or Node(1))
