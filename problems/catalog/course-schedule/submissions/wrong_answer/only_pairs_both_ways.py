class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        pairs = {tuple(pair) for pair in prerequisites}
        return not any((earlier, later) in pairs for later, earlier in pairs)
