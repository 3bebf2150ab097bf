class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        if not preorder:
            return None
        before = [value for value in inorder if inorder.index(value) < inorder.index(preorder[0])]
        after = [value for value in inorder if inorder.index(value) > inorder.index(preorder[0])]
        left = [value for value in preorder if value in before]
        right = [value for value in preorder if value in after]
        return TreeNode(preorder[0], self.buildTree(left, before), self.buildTree(right, after))
