class Solution:
    # @param node, an undirected graph node
    # @return an undirected graph node
    def copied(self, node):
        if node is None:
            return None
        copies = {node.label: UndirectedGraphNode(node.label)}
        waiting = [node]
        while waiting:
            here = waiting.pop()
            for neighbor in here.neighbors:
                if neighbor.label not in copies:
                    copies[neighbor.label] = UndirectedGraphNode(neighbor.label)
                    waiting.append(neighbor)
                copies[here.label].neighbors.append(copies[neighbor.label])
        return copies[node.label]
