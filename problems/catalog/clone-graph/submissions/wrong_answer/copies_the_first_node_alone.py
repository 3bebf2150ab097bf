class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        return Node(node.val, list(node.neighbors)) if node else None
