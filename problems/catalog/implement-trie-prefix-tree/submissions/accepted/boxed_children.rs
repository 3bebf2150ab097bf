#[derive(Default)]
struct Trie {
    children: [Option<Box<Trie>>; 26],
    is_word: bool,
}

impl Trie {
    fn new() -> Self {
        Default::default()
    }

    fn insert(&mut self, word: String) {
        let mut node = self;
        for letter in word.bytes() {
            node = node.children[(letter - b'a') as usize].get_or_insert_with(Default::default);
        }
        node.is_word = true;
    }

    fn search(&self, word: String) -> bool {
        self.find(&word).map_or(false, |node| node.is_word)
    }

    fn starts_with(&self, prefix: String) -> bool {
        self.find(&prefix).is_some()
    }

    fn find(&self, letters: &str) -> Option<&Trie> {
        let mut node = self;
        for letter in letters.bytes() {
            node = node.children[(letter - b'a') as usize].as_deref()?;
        }
        Some(node)
    }
}
