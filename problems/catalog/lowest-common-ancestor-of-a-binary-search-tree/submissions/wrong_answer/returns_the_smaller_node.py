class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def below(node, wanted):
            while node and node is not wanted:
                node = node.left if wanted.val < node.val else node.right
            return node is wanted

        if below(p, q):
            return p
        if below(q, p):
            return q
        return root
