class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        stack, before = [], None
        while stack or root:
            while root:
                stack.append(root)
                root = root.left
            root = stack.pop()
            if before is not None and root.val <= before:
                return False
            before = root.val
            root = root.right
        return True
