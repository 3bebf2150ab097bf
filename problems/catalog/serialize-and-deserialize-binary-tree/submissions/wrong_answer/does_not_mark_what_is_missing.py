class Codec:

    def serialize(self, root):
        words = []

        def write(node):
            if node:
                words.append(str(node.val))
                write(node.left)
                write(node.right)

        write(root)
        return " ".join(words)

    def deserialize(self, data):
        root = None
        for word in reversed(data.split()):
            root = TreeNode(int(word), root)
        return root
