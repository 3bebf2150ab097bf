static struct Node* clone(struct Node* old, struct Node** copies) {
    if (copies[old->val]) return copies[old->val];
    struct Node* made = copies[old->val] = malloc(sizeof(struct Node));
    made->val = old->val;
    made->numNeighbors = old->numNeighbors;
    made->neighbors = malloc(old->numNeighbors * sizeof(struct Node*));
    for (int i = 0; i < old->numNeighbors; i++) made->neighbors[i] = clone(old->neighbors[i], copies);
    return made;
}

struct Node* cloneGraph(struct Node* s) {
    if (s == NULL) return NULL;
    struct Node* copies[101] = {0};
    return clone(s, copies);
}
