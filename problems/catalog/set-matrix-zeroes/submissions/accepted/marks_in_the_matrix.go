func setZeroes(matrix [][]int) {
	firstColumn := false
	for _, row := range matrix {
		firstColumn = firstColumn || row[0] == 0
		for j := 1; j < len(row); j++ {
			if row[j] == 0 {
				row[0], matrix[0][j] = 0, 0
			}
		}
	}
	for i := len(matrix) - 1; i >= 0; i-- {
		for j := 1; j < len(matrix[i]); j++ {
			if matrix[i][0] == 0 || matrix[0][j] == 0 {
				matrix[i][j] = 0
			}
		}
		if firstColumn {
			matrix[i][0] = 0
		}
	}
}
