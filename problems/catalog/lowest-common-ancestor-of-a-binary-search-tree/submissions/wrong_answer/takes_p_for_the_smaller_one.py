class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        node = root
        while node and not p.val <= node.val <= q.val:
            node = node.left if q.val < node.val else node.right
        return node or root
