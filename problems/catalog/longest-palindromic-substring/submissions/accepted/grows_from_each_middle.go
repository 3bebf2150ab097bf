func longestPalindrome(s string) string {
	best := ""
	for i := 0; i < 2*len(s)-1; i++ {
		left, right := i/2, (i+1)/2
		for left >= 0 && right < len(s) && s[left] == s[right] {
			left--
			right++
		}
		if right-left-1 > len(best) {
			best = s[left+1 : right]
		}
	}
	return best
}
