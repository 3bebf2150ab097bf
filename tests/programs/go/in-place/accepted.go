func turn(times int, grid [][]int) {
	for ; times > 0; times-- {
		for i, j := 0, len(grid)-1; i < j; i, j = i+1, j-1 {
			grid[i], grid[j] = grid[j], grid[i]
		}
	}
}
