class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def holds(node, wanted):
            stack = [node]
            while stack:
                node = stack.pop()
                if node is wanted:
                    return True
                if node:
                    stack += (node.left, node.right)
            return False

        while True:
            for child in (root.left, root.right):
                if child and holds(child, p) and holds(child, q):
                    root = child
                    break
            else:
                return root
