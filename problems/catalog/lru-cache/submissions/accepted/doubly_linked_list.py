class Node:
    def __init__(self, key: int = 0, value: int = 0):
        self.key = key
        self.value = value
        self.before = self
        self.after = self


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.nodes = {}
        self.ring = Node()  # ring.after is the least recently used node, ring.before the most

    def get(self, key: int) -> int:
        node = self.nodes.get(key)
        if node is None:
            return -1
        self.unlink(node)
        self.append(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        node = self.nodes.get(key)
        if node is not None:
            self.unlink(node)
        elif len(self.nodes) == self.capacity:
            oldest = self.ring.after
            self.unlink(oldest)
            del self.nodes[oldest.key]
        self.nodes[key] = node = Node(key, value)
        self.append(node)

    def unlink(self, node: Node) -> None:
        node.before.after = node.after
        node.after.before = node.before

    def append(self, node: Node) -> None:
        node.before, node.after = self.ring.before, self.ring
        node.before.after = node.after.before = node
