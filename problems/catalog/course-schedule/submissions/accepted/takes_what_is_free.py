class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        needs = [0] * numCourses
        followers = [[] for _ in range(numCourses)]
        for later, earlier in prerequisites:
            needs[later] += 1
            followers[earlier].append(later)
        free = [course for course in range(numCourses) if needs[course] == 0]
        for course in free:
            for later in followers[course]:
                needs[later] -= 1
                if needs[later] == 0:
                    free.append(later)
        return len(free) == numCourses
