/**
 * // This is the master's API interface.
 * // You should not implement it, or speculate about its implementation
 * function Master() {
 *     this.guess = function(word) {
 *         ...
 *     };
 * };
 */
/**
 * @param {string[]} words
 * @param {Master} master
 * @return {void}
 */
var findSecret = function(words, master) {
    if (!_.isEqual(master.lengths(), words.map((word) => word.length))) return;
    while (words.length) {
        const [first, ...rest] = words;
        const right = master.guess(first);
        words = rest.filter((word) => [...word].filter((letter, index) => letter === first[index]).length === right);
    }
};
