class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        nodes = []
        node = head
        while node:
            nodes.append(node)
            node = node.next
        half = (len(nodes) + 1) // 2
        order = [node for pair in zip(nodes[:half], nodes[half:]) for node in pair] + nodes[half - 1 : half] * (
            len(nodes) % 2
        )
        for node, following in zip(order, order[1:] + [None]):
            node.next = following
