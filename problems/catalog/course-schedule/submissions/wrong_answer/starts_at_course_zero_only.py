class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        followers = defaultdict(list)
        for later, earlier in prerequisites:
            followers[earlier].append(later)
        is_open, done = set(), set()

        def in_order(course):
            if course in is_open:
                return False
            if course in done:
                return True
            is_open.add(course)
            right = all(in_order(later) for later in followers[course])
            is_open.remove(course)
            done.add(course)
            return right

        return in_order(0)
