var Trie = function() {
    this.root = {};
};

/**
 * @param {string} word
 * @return {void}
 */
Trie.prototype.insert = function(word) {
    let node = this.root;
    for (const letter of word) {
        if (!node[letter]) node[letter] = {};
        node = node[letter];
    }
    node.isEnd = true;
};

/**
 * @param {string} word
 * @return {boolean}
 */
Trie.prototype.search = function(word) {
    const node = this.walk(word);
    return node !== null && node.isEnd === true;
};

/**
 * @param {string} prefix
 * @return {boolean}
 */
Trie.prototype.startsWith = function(prefix) {
    return this.walk(prefix) !== null;
};

Trie.prototype.walk = function(letters) {
    let node = this.root;
    for (const letter of letters) {
        node = node[letter];
        if (!node) return null;
    }
    return node;
};
