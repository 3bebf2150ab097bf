func rotate(matrix [][]int) {
	slices.Reverse(matrix)
	for i, row := range matrix {
		for j := range i {
			row[j], matrix[j][i] = matrix[j][i], row[j]
		}
	}
}
