class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        values = iter(preorder)
        place = {value: i for i, value in enumerate(inorder)}

        def build(low, high):
            if low >= high:
                return None
            node = TreeNode(next(values))
            middle = place[node.val]
            node.right = build(middle + 1, high)
            node.left = build(low, middle)
            return node

        return build(0, len(inorder))
