class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        needed = defaultdict(list)
        for later, earlier in prerequisites:
            needed[later].append(earlier)

        def in_order(course, seen):
            for earlier in needed[course]:
                if earlier in seen:
                    return False
                seen.add(earlier)
                if not in_order(earlier, seen):
                    return False
            return True

        return all(in_order(course, {course}) for course in range(numCourses))
