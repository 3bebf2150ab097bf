class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        needed = defaultdict(list)
        for later, earlier in prerequisites:
            needed[later].append(earlier)

        @cache
        def level(course):
            return 1 + max(map(level, needed[course]), default=0)

        return max(map(level, range(numCourses))) <= numCourses
