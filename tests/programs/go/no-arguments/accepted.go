func sides() []string {
	return []string{"north", "east", "south", "west"}
}
