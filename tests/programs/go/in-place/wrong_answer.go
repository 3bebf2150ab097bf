func turn(times int, grid [][]int) {
	grid = append([][]int{}, grid...)
	grid[0], grid[1] = grid[1], grid[0]
}
