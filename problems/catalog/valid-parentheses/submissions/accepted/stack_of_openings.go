func isValid(s string) bool {
	opening := map[byte]byte{')': '(', ']': '[', '}': '{'}
	stack := []byte{}
	for i := range len(s) {
		wanted, closes := opening[s[i]]
		if !closes {
			stack = append(stack, s[i])
			continue
		}
		if len(stack) == 0 || stack[len(stack)-1] != wanted {
			return false
		}
		stack = stack[:len(stack)-1]
	}
	return len(stack) == 0
}
