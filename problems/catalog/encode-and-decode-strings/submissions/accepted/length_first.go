type Codec struct {
}

func Constructor() Codec {
	return Codec{}
}

// Encodes a list of strings to a single string.
func (codec *Codec) Encode(strs []string) string {
	var s strings.Builder
	for _, text := range strs {
		fmt.Fprintf(&s, "%d#%s", len(text), text)
	}
	return s.String()
}

// Decodes a single string to a list of strings.
func (codec *Codec) Decode(s string) []string {
	strs := []string{}
	for s != "" {
		number, rest, _ := strings.Cut(s, "#")
		length, _ := strconv.Atoi(number)
		strs = append(strs, rest[:length])
		s = rest[length:]
	}
	return strs
}
