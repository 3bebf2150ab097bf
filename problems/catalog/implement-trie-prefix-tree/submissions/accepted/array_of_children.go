type Trie struct {
	children [26]*Trie
	isEnd    bool
}

func Constructor() Trie {
	return Trie{}
}

func (this *Trie) Insert(word string) {
	node := this
	for _, letter := range word {
		i := letter - 'a'
		if node.children[i] == nil {
			node.children[i] = &Trie{}
		}
		node = node.children[i]
	}
	node.isEnd = true
}

func (this *Trie) find(letters string) *Trie {
	node := this
	for _, letter := range letters {
		node = node.children[letter-'a']
		if node == nil {
			return nil
		}
	}
	return node
}

func (this *Trie) Search(word string) bool {
	node := this.find(word)
	return node != nil && node.isEnd
}

func (this *Trie) StartsWith(prefix string) bool {
	return this.find(prefix) != nil
}
