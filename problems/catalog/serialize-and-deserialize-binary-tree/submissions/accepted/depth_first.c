static char* write(char* end, struct TreeNode* node) {
    if (node == NULL) return end + sprintf(end, "# ");
    end += sprintf(end, "%d ", node->val);
    return write(write(end, node->left), node->right);
}

/** Encodes a tree to a single string. */
char* serialize(struct TreeNode* root) {
    char* text = malloc(100000);
    write(text, root);
    return text;
}

static struct TreeNode* take(char** text) {
    if (**text == '#') {
        *text += 2;
        return NULL;
    }
    struct TreeNode* node = malloc(sizeof(struct TreeNode));
    node->val = strtol(*text, text, 10);
    ++*text;
    node->left = take(text);
    node->right = take(text);
    return node;
}

/** Decodes your encoded data to tree. */
struct TreeNode* deserialize(char* data) {
    return take(&data);
}
