class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        needed = defaultdict(list)
        for later, earlier in prerequisites:
            needed[later].append(earlier)
        is_open = set()

        def in_order(course):
            if course in is_open:
                return False
            is_open.add(course)
            right = all(in_order(earlier) for earlier in needed[course])
            is_open.remove(course)
            return right

        return all(in_order(course) for course in range(numCourses))
