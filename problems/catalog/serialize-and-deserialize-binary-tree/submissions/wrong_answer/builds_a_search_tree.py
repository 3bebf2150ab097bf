class Codec:

    def serialize(self, root):
        words, stack = [], [root]
        while stack:
            node = stack.pop()
            if node:
                words.append(str(node.val))
                stack += (node.right, node.left)
        return " ".join(words)

    def deserialize(self, data):
        root = None
        for word in data.split():
            new = TreeNode(int(word))
            if not root:
                root = new
                continue
            node = root
            while True:
                side = "left" if new.val < node.val else "right"
                child = getattr(node, side)
                if not child:
                    setattr(node, side, new)
                    break
                node = child
        return root
