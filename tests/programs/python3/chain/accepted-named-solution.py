class Solution:

    def serialize(self, root):
        """Encodes a tree to a single string.

        :type root: TreeNode
        :rtype: str
        """
        if not root:
            return "."
        return f"{root.val} {self.serialize(root.left)} {self.serialize(root.right)}"

    def deserialize(self, data):
        words = iter(data.split())

        def build():
            word = next(words)
            return None if word == "." else TreeNode(int(word), build(), build())

        return build()
