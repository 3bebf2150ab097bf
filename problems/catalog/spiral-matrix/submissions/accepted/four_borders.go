func spiralOrder(matrix [][]int) []int {
	answer := []int{}
	top, bottom, left, right := 0, len(matrix)-1, 0, len(matrix[0])-1
	for {
		answer = append(answer, matrix[top][left:right+1]...)
		if top++; top > bottom {
			break
		}
		for i := top; i <= bottom; i++ {
			answer = append(answer, matrix[i][right])
		}
		if right--; right < left {
			break
		}
		for j := right; j >= left; j-- {
			answer = append(answer, matrix[bottom][j])
		}
		if bottom--; bottom < top {
			break
		}
		for i := bottom; i >= top; i-- {
			answer = append(answer, matrix[i][left])
		}
		if left++; left > right {
			break
		}
	}
	return answer
}
