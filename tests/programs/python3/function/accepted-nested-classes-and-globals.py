from collections import defaultdict, deque

INF = float("inf")
memo = {}


class Tree:
    class Node:
        __slots__ = ("value", "next")

        def __init__(self, value):
            self.value = value
            self.next = None

    def __init__(self, values):
        self.root = None
        for value in values:
            node = Tree.Node(value)
            node.next, self.root = self.root, node

    def __iter__(self):
        node = self.root
        while node:
            yield node.value
            node = node.next


class Solution:
    def sumOf(self, nums):
        global memo
        memo.clear()
        queue = deque(Tree(nums))
        while queue:
            memo["total"] = memo.get("total", 0) + queue.popleft()
        return memo.get("total", 0)
