func groupAnagrams(strs []string) [][]string {
	groups := map[[26]int][]string{}
	for _, word := range strs {
		var counts [26]int
		for _, letter := range word {
			counts[letter-'a']++
		}
		groups[counts] = append(groups[counts], word)
	}
	answer := make([][]string, 0, len(groups))
	for _, words := range groups {
		answer = append(answer, words)
	}
	return answer
}
