func longestConsecutive(nums []int) int {
	present := make(map[int]bool, len(nums))
	for _, n := range nums {
		present[n] = true
	}
	longest := 0
	for n := range present {
		if present[n-1] {
			continue
		}
		end := n
		for present[end] {
			end++
		}
		longest = max(longest, end-n)
	}
	return longest
}
