class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        stack = [root]
        while stack:
            node = stack.pop()
            if node:
                k -= 1
                if k == 0:
                    return node.val
                stack += (node.right, node.left)
