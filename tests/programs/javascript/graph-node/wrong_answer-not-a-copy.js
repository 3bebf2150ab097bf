var copied = (node) => node;
