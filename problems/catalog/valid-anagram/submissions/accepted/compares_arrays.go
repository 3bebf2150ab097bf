func isAnagram(s string, t string) bool {
	return count(s) == count(t)
}

func count(word string) (counts [26]int) {
	for _, letter := range word {
		counts[letter-'a']++
	}
	return
}
