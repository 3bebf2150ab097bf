class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        stack, before = [], root.val
        while stack or root:
            while root:
                stack.append(root)
                root = root.left
            root = stack.pop()
            if k == 0:
                return root.val
            k -= 1
            before = root.val
            root = root.right
        return before
