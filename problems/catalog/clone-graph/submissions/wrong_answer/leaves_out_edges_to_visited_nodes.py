class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        copies = {}

        def copy(old):
            copies[old] = Node(old.val)
            for neighbor in old.neighbors:
                if neighbor not in copies:
                    copies[old].neighbors.append(copy(neighbor))
            return copies[old]

        return copy(node) if node else None
