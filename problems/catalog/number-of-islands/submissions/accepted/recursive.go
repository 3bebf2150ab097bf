func numIslands(grid [][]byte) int {
	var sink func(row, column int)
	sink = func(row, column int) {
		if row < 0 || column < 0 || row == len(grid) || column == len(grid[0]) || grid[row][column] == '0' {
			return
		}
		grid[row][column] = '0'
		sink(row+1, column)
		sink(row-1, column)
		sink(row, column+1)
		sink(row, column-1)
	}
	islands := 0
	for row := range grid {
		for column := range grid[row] {
			if grid[row][column] == '1' {
				islands++
				sink(row, column)
			}
		}
	}
	return islands
}
