class TreeNode(object):
    def __init__(self, x):
        self.val = x
        self.left = None
        self.right = None


class Solution(object):
    def above(self, root, p, q):
        """
        :type root: TreeNode
        :type p: TreeNode
        :type q: TreeNode
        :rtype: TreeNode
        """
        parents, nodes = {root: None}, [root]
        while not (p in parents and q in parents):
            node = nodes.pop()
            for child in (node.left, node.right):
                if child:
                    parents[child] = node
                    nodes.append(child)
        over = set()
        while p:
            over.add(p)
            p = parents[p]
        while q not in over:
            q = parents[q]
        return q
