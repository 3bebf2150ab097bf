/**
 * // This is the Master's API interface.
 * type Master struct {
 * }
 *
 * func (this *Master) Guess(word string) int {}
 */
func findSecret(words []string, master *Master) {
	lengths := master.lengths()
	for i, word := range words {
		if master.Guess(word) == lengths[i] {
			return
		}
	}
}
