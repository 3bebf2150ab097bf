class Codec:

    def serialize(self, root):
        return f"({root.val}{self.serialize(root.left)}{self.serialize(root.right)})" if root else "()"

    def deserialize(self, data):
        def end_of(start):
            depth = 0
            for place in range(start, len(data)):
                depth += (data[place] == "(") - (data[place] == ")")
                if depth == 0:
                    return place + 1

        def read(start):
            if data[start + 1] == ")":
                return None
            left = data.index("(", start + 1)
            return TreeNode(int(data[start + 1 : left]), read(left), read(end_of(left)))

        return read(0)
