func minWindow(s string, t string) string {
	var needed [128]int
	for i := range t {
		needed[t[i]]++
	}
	missing, left, best := len(t), 0, ""
	for right := range s {
		if needed[s[right]] > 0 {
			missing--
		}
		needed[s[right]]--
		for ; missing == 0; left++ {
			if best == "" || right+1-left < len(best) {
				best = s[left : right+1]
			}
			needed[s[left]]++
			if needed[s[left]] > 0 {
				missing++
			}
		}
	}
	return best
}
