class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        found, stack = [], []
        while stack or root:
            while root:
                stack.append(root)
                root = root.left
            root = stack.pop()
            found.append(root.val)
            root = root.right
        return found == sorted(found)
