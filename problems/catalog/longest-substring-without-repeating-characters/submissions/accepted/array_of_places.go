func lengthOfLongestSubstring(s string) int {
	var next [128]int
	start, longest := 0, 0
	for end := range s {
		start = max(start, next[s[end]])
		next[s[end]] = end + 1
		longest = max(longest, end-start+1)
	}
	return longest
}
