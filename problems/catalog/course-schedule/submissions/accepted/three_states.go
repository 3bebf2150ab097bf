func canFinish(numCourses int, prerequisites [][]int) bool {
	needed := make([][]int, numCourses)
	for _, pair := range prerequisites {
		needed[pair[0]] = append(needed[pair[0]], pair[1])
	}
	state := make([]int, numCourses)
	var hasCircle func(int) bool
	hasCircle = func(course int) bool {
		if state[course] != 0 {
			return state[course] == 1
		}
		state[course] = 1
		for _, earlier := range needed[course] {
			if hasCircle(earlier) {
				return true
			}
		}
		state[course] = 2
		return false
	}
	for course := 0; course < numCourses; course++ {
		if hasCircle(course) {
			return false
		}
	}
	return true
}
