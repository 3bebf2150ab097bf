static void append(char** text, struct TreeNode* node) {
    if (!node) {
        *text += sprintf(*text, "# ");
        return;
    }
    *text += sprintf(*text, "%d ", node->val);
    append(text, node->left);
    append(text, node->right);
}

char* serialize(struct TreeNode* root) {
    char *text = malloc(100000), *end = text;
    append(&end, root);
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

struct TreeNode* deserialize(char* data) {
    return take(&data);
}
