function serialize(root: TreeNode | null): string {
    return root ? [root.val, serialize(root.left), serialize(root.right)].join(" ") : ".";
};

function deserialize(data: string): TreeNode | null {
    const words: string[] = data.split(" ").reverse();
    const build = (): TreeNode | null => {
        const word = words.pop()!;
        return word === "." ? null : new TreeNode(+word, build(), build());
    };
    return build();
};
