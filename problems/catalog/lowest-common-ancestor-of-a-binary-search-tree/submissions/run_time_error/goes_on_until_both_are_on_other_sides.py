class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        low, high = min(p.val, q.val), max(p.val, q.val)
        while not low < root.val < high:
            root = root.left if high <= root.val else root.right
        return root
