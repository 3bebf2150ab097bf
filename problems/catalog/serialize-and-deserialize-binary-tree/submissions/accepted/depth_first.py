class Codec:

    def serialize(self, root):
        """Encodes a tree to a single string.

        :type root: TreeNode
        :rtype: str
        """
        words = []

        def write(node):
            words.append(str(node.val) if node else "#")
            if node:
                write(node.left)
                write(node.right)

        write(root)
        return " ".join(words)

    def deserialize(self, data):
        """Decodes your encoded data to tree.

        :type data: str
        :rtype: TreeNode
        """
        words = iter(data.split())

        def read():
            word = next(words)
            if word == "#":
                return None
            node = TreeNode(int(word))
            node.left = read()
            node.right = read()
            return node

        return read()


# Your Codec object will be instantiated and called as such:
# ser = Codec()
# deser = Codec()
# ans = deser.deserialize(ser.serialize(root))
