class Solution:
    def copied(self, node: Optional['Node']) -> Optional['Node']:
        copies = {}

        def copy_of(node):
            if node not in copies:
                copies[node] = Node(node.val)
                copies[node].neighbors = [copy_of(neighbor) for neighbor in node.neighbors]
            return copies[node]

        return node and copy_of(node)
