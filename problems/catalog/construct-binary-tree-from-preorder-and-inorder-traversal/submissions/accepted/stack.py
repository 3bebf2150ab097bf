class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        root = TreeNode(preorder[0])
        stack, next_in_order = [root], 0
        for value in preorder[1:]:
            node, parent = TreeNode(value), None
            while stack and stack[-1].val == inorder[next_in_order]:
                parent = stack.pop()
                next_in_order += 1
            if parent:
                parent.right = node
            else:
                stack[-1].left = node
            stack.append(node)
        return root
