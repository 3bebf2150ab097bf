var connect = (root) => root;
