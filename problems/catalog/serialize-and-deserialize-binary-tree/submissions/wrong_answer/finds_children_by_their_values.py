class Codec:

    def serialize(self, root):
        links, stack = [], [root]
        while stack:
            node = stack.pop()
            if node:
                links.append([node.val, *(child and child.val for child in (node.left, node.right))])
                stack += (node.left, node.right)
        return json.dumps(links)

    def deserialize(self, data):
        links = json.loads(data)
        if not links:
            return None
        nodes = {value: TreeNode(value) for value, _, _ in links}
        for value, left, right in links:
            if left != value and right != value:
                nodes[value].left, nodes[value].right = nodes.get(left), nodes.get(right)
        return nodes[links[0][0]] if len(nodes) == len(links) else None
