/**
 * @param {string[]} words
 * @param {TreeNode} root
 */
var Mirror = function(words, root) {
    this.words = words;
    this.root = root;
};

Mirror.prototype.firstWord = function() {
    return this.words[0];
};

Mirror.prototype.rootValue = function() {
    return this.root.val;
};

Mirror.prototype.negate = function(x) {
    return -x;
};

Mirror.prototype.negateLong = function(x) {
    return -x;
};

Mirror.prototype.half = function(x) {
    return x / 2;
};

Mirror.prototype.opposite = function(x) {
    return !x;
};

Mirror.prototype.reversed = function(s) {
    return [...s].reverse().join("");
};

Mirror.prototype.nextCharacter = function(c) {
    return String.fromCharCode(c.charCodeAt(0) + 1);
};

Mirror.prototype.reversedArray = function(nums) {
    return Int32Array.from(nums).reverse();
};

Mirror.prototype.halves = function(nums) {
    return nums.map((num) => num / 2);
};

Mirror.prototype.opposites = function(flags) {
    return flags.map((flag) => !flag);
};

Mirror.prototype.transposed = function(board) {
    return board[0].map((_, column) => board.map((row) => row[column]));
};

Mirror.prototype.transposedLists = function(rows) {
    return _.zip(...rows);
};

Mirror.prototype.reversedLines = function(lines) {
    return new Set(lines.map((line) => line.reverse()));
};

Mirror.prototype.reversedNodes = function(head) {
    let before = null;
    while (head) [head.next, before, head] = [before, head, head.next];
    return before;
};

Mirror.prototype.mirrored = function(root) {
    return root && new TreeNode(root.val, this.mirrored(root.right), this.mirrored(root.left));
};

Mirror.prototype.reversedHeads = function(heads) {
    return heads.reverse();
};

Mirror.prototype.reversedRoots = function(roots) {
    return roots.reverse();
};
