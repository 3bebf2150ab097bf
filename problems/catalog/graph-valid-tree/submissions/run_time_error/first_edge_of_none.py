class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        seen, rest = {edges[0][0]}, edges
        while True:
            touching = [edge for edge in rest if edge[0] in seen or edge[1] in seen]
            if not touching:
                break
            rest = [edge for edge in rest if edge not in touching]
            seen.update(*touching)
        return len(seen) == n == len(edges) + 1
