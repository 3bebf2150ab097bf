class Codec:

    def serialize(self, root):
        words, queue = [], deque([root])
        while queue:
            node = queue.popleft()
            if node:
                words.append(str(node.val))
                queue.append(node.left)
                queue.append(node.right)
            else:
                words.append("#")
        return ",".join(words)

    def deserialize(self, data):
        words = iter(data.split(","))
        holder = TreeNode()
        places = deque([(holder, "left")])
        for word in words:
            parent, side = places.popleft()
            if word != "#":
                node = TreeNode(int(word))
                setattr(parent, side, node)
                places.append((node, "left"))
                places.append((node, "right"))
        return holder.left
