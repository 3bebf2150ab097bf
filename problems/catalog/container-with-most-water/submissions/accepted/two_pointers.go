func maxArea(height []int) int {
	best := 0
	for left, right := 0, len(height)-1; left < right; {
		best = max(best, (right-left)*min(height[left], height[right]))
		if height[left] < height[right] {
			left++
		} else {
			right--
		}
	}
	return best
}
