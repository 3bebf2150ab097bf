class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        sizes = {None: 0}

        def measure(node):
            if node:
                measure(node.left)
                measure(node.right)
                sizes[node] = sizes[node.left] + 1 + sizes[node.right]

        measure(root)
        while True:
            place = sizes[root.left] + 1
            if k == place:
                return root.val
            if k < place:
                root = root.left
            else:
                k -= place
                root = root.right
