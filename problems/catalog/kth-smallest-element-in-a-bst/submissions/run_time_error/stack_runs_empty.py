class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        stack = []
        for _ in range(k + 1):
            while root:
                stack.append(root)
                root = root.left
            node = stack.pop()
            if _ == k - 1:
                answer = node.val
            root = node.right
        return answer
