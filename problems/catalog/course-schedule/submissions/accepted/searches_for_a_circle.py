class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        needed = defaultdict(list)
        for later, earlier in prerequisites:
            needed[later].append(earlier)
        is_open, done = set(), set()

        def in_order(course):
            if course in is_open:
                return False
            if course not in done:
                is_open.add(course)
                if not all(in_order(earlier) for earlier in needed[course]):
                    return False
                is_open.remove(course)
                done.add(course)
            return True

        return all(in_order(course) for course in range(numCourses))
