class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if not node:
            return None
        root = Node(node.val)

        def find(value):
            reached = [root]
            for known in reached:
                for neighbor in known.neighbors:
                    if neighbor not in reached:
                        reached.append(neighbor)
            return next((known for known in reached if known.val == value), None)

        def copy(old, new):
            for neighbor in old.neighbors:
                known = find(neighbor.val)
                other = known or Node(neighbor.val)
                new.neighbors.append(other)
                if not known:
                    copy(neighbor, other)

        copy(node, root)
        return root
