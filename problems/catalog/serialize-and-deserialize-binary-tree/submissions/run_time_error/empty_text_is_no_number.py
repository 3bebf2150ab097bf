class Codec:

    def serialize(self, root):
        if not root:
            return ""
        return f"{root.val} {self.serialize(root.left) or '#'} {self.serialize(root.right) or '#'}"

    def deserialize(self, data):
        words = iter(data.split(" "))

        def read():
            word = next(words)
            return None if word == "#" else TreeNode(int(word), read(), read())

        return read()
