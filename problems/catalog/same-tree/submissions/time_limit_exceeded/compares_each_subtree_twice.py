class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        if not p or not q:
            return p is q
        if p.val != q.val or not self.isSameTree(p.left, q.left) or not self.isSameTree(p.right, q.right):
            return False
        return self.isSameTree(p.left, q.left) and self.isSameTree(p.right, q.right)
