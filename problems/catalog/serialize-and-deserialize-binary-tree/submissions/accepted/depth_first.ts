/*
 * Encodes a tree to a single string.
 */
function serialize(root: TreeNode | null): string {
    const words: string[] = [];
    const write = (node: TreeNode | null): void => {
        words.push(node ? String(node.val) : '#');
        if (node) {
            write(node.left);
            write(node.right);
        }
    };
    write(root);
    return words.join(' ');
};

/*
 * Decodes your encoded data to tree.
 */
function deserialize(data: string): TreeNode | null {
    const words = data.split(' ');
    let at = 0;
    const read = (): TreeNode | null => {
        const word = words[at++];
        if (word === '#') return null;
        const node = new TreeNode(Number(word));
        node.left = read();
        node.right = read();
        return node;
    };
    return read();
};
