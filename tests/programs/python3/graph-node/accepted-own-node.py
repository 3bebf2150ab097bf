# Definition for a Node.
class Node:
    def __init__(self, val, neighbors):
        self.val = val
        self.neighbors = neighbors


class Solution:
    def copied(self, node: 'Node') -> 'Node':
        if not node:
            return node
        copies, queue = {node: Node(node.val, [])}, deque([node])
        while queue:
            current = queue.popleft()
            for neighbor in current.neighbors:
                if neighbor not in copies:
                    copies[neighbor] = Node(neighbor.val, [])
                    queue.append(neighbor)
                copies[current].neighbors.append(copies[neighbor])
        return copies[node]
