import "unicode"

func isPalindrome(s string) bool {
	left, right := 0, len(s)-1
	for left < right {
		a, b := rune(s[left]), rune(s[right])
		switch {
		case !unicode.IsLetter(a) && !unicode.IsDigit(a):
			left++
		case !unicode.IsLetter(b) && !unicode.IsDigit(b):
			right--
		case unicode.ToLower(a) != unicode.ToLower(b):
			return false
		default:
			left++
			right--
		}
	}
	return true
}
