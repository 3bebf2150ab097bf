class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def ends(node):
            if node.left is node.right:
                return node.val, node.val
            (left_low, left_high), (right_low, right_high) = ends(node.left), ends(node.right)
            if not left_high < node.val < right_low:
                return -inf, inf
            return left_low, right_high

        return ends(root) != (-inf, inf)
