class TrieNode {
    children = new Map<string, TrieNode>();
    isWord = false;
}

class Trie {
    private root = new TrieNode();

    insert(word: string): void {
        let node = this.root;
        for (const letter of word) {
            let child = node.children.get(letter);
            if (!child) node.children.set(letter, (child = new TrieNode()));
            node = child;
        }
        node.isWord = true;
    }

    search(word: string): boolean {
        return this.find(word)?.isWord ?? false;
    }

    startsWith(prefix: string): boolean {
        return this.find(prefix) !== undefined;
    }

    private find(letters: string): TrieNode | undefined {
        let node: TrieNode | undefined = this.root;
        for (const letter of letters) node = node?.children.get(letter);
        return node;
    }
}
