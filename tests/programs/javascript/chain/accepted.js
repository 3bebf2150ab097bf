/**
 * Encodes a tree to a single string.
 *
 * @param {TreeNode} root
 * @return {string}
 */
var serialize = function(root) {
    return root ? `${root.val} ${serialize(root.left)} ${serialize(root.right)}` : ".";
};

/**
 * Decodes your encoded data to tree.
 *
 * @param {string} data
 * @return {TreeNode}
 */
var deserialize = function(data) {
    const words = data.split(" ")[Symbol.iterator]();
    const build = () => {
        const word = words.next().value;
        return word === "." ? null : new TreeNode(Number(word), build(), build());
    };
    return build();
};

/**
 * Your functions will be called as such:
 * deserialize(serialize(root));
 */
