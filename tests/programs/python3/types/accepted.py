class Mirror:

    def __init__(self, words: List[str], root: Optional[TreeNode]):
        self.words = words
        self.root = root

    def firstWord(self) -> str:
        return self.words[0]

    def rootValue(self) -> int:
        return self.root.val

    def negate(self, x: int) -> int:
        return -x

    def negateLong(self, x: int) -> int:
        return -x

    def half(self, x: float) -> float:
        assert isinstance(x, float)
        return x / 2

    def opposite(self, x: bool) -> bool:
        return not x

    def reversed(self, s: str) -> str:
        return s[::-1]

    def nextCharacter(self, c: str) -> str:
        return chr(ord(c) + 1)

    def reversedArray(self, nums: List[int]) -> List[int]:
        return nums[::-1]

    def halves(self, nums: List[float]) -> List[float]:
        return [num / 2 for num in nums]

    def opposites(self, flags: List[bool]) -> List[bool]:
        return [not flag for flag in flags]

    def transposed(self, board: List[List[str]]) -> List[List[str]]:
        return list(zip(*board))

    def transposedLists(self, rows: List[List[int]]) -> List[List[int]]:
        return zip(*rows)

    def reversedLines(self, lines: List[List[str]]) -> List[List[str]]:
        return [deque(reversed(line)) for line in lines]

    def reversedNodes(self, head: Optional[ListNode]) -> Optional[ListNode]:
        before = None
        while head:
            head.next, head, before = before, head.next, head
        return before

    def mirrored(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        return root and TreeNode(root.val, self.mirrored(root.right), self.mirrored(root.left))

    def reversedHeads(self, heads: List[Optional[ListNode]]) -> List[Optional[ListNode]]:
        return heads[::-1]

    def reversedRoots(self, roots: List[Optional[TreeNode]]) -> List[Optional[TreeNode]]:
        return roots[::-1]
