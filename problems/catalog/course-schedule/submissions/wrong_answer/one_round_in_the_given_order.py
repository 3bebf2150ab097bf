class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        return all(earlier < later for later, earlier in prerequisites) or all(
            earlier > later for later, earlier in prerequisites
        )
