static struct Node* copies[101];

static struct Node* copy(struct Node* node) {
    if (!node) return NULL;
    if (copies[node->val]) return copies[node->val];
    struct Node* made = copies[node->val] = malloc(sizeof(struct Node));
    made->val = node->val;
    made->numNeighbors = node->numNeighbors;
    made->neighbors = malloc(node->numNeighbors * sizeof(struct Node*));
    for (int i = 0; i < node->numNeighbors; i++) made->neighbors[i] = copy(node->neighbors[i]);
    return made;
}

struct Node* copied(struct Node* node) {
    memset(copies, 0, sizeof(copies));
    return copy(node);
}
