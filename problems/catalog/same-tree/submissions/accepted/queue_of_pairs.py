class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        pairs = deque([(p, q)])
        while pairs:
            one, other = pairs.popleft()
            if one and other and one.val == other.val:
                pairs.append((one.left, other.left))
                pairs.append((one.right, other.right))
            elif one or other:
                return False
        return True
