typedef struct Trie {
    struct Trie* children[26];
    bool isWord;
} Trie;

Trie* trieCreate() {
    return calloc(1, sizeof(Trie));
}

void trieInsert(Trie* obj, char* word) {
    for (; *word; word++) {
        Trie** child = &obj->children[*word - 'a'];
        if (*child == NULL) *child = trieCreate();
        obj = *child;
    }
    obj->isWord = true;
}

static Trie* find(Trie* node, char* letters) {
    while (node && *letters) node = node->children[*letters++ - 'a'];
    return node;
}

bool trieSearch(Trie* obj, char* word) {
    Trie* node = find(obj, word);
    return node && node->isWord;
}

bool trieStartsWith(Trie* obj, char* prefix) {
    return find(obj, prefix) != NULL;
}

void trieFree(Trie* obj) {
    for (int i = 0; i < 26; i++)
        if (obj->children[i]) trieFree(obj->children[i]);
    free(obj);
}
