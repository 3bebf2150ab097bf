class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        def count(node):
            return count(node.left) + 1 + count(node.right) if node else 0

        while True:
            before = count(root.left)
            if k == before + 1:
                return root.val
            if k <= before:
                root = root.left
            else:
                k -= before + 1
                root = root.right
