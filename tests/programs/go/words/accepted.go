func groupWords(words []string, shortest int) (answer [][]string) {
	groups := map[int][]string{}
	for _, word := range words {
		if len(word) >= shortest {
			groups[len(word)] = append(groups[len(word)], word)
		}
	}
	for _, group := range groups {
		answer = append(answer, group)
	}
	return
}
