class Solution {
    serialize(root) {
        return root ? `${root.val} ${this.serialize(root.left)} ${this.serialize(root.right)}` : ".";
    }

    deserialize(data) {
        const words = data.split(" ").reverse();
        const build = () => {
            const word = words.pop();
            return word === "." ? null : new TreeNode(Number(word), build(), build());
        };
        return build();
    }
}
