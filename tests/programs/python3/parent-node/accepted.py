class Solution:
    def meeting(self, p: 'Node', q: 'Node') -> 'Node':
        above = set()
        while p:
            above.add(p)
            p = p.parent
        while q not in above:
            q = q.parent
        return q
