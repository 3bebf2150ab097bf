/**
 * Return an array of arrays of size *returnSize.
 * The sizes of the arrays are returned as *returnColumnSizes array.
 * Note: Both returned array and *columnSizes array must be malloced, assume caller calls free().
 */
int** levelOrder(struct TreeNode* root, int* returnSize, int** returnColumnSizes) {
    *returnSize = 0;
    int** levels = malloc(2000 * sizeof(int*));
    *returnColumnSizes = malloc(2000 * sizeof(int));
    struct TreeNode** queue = malloc(2001 * sizeof(struct TreeNode*));
    int first = 0, end = 0;
    if (root) queue[end++] = root;
    while (first < end) {
        int size = end - first;
        int* level = malloc(size * sizeof(int));
        for (int i = 0; i < size; i++) {
            struct TreeNode* node = queue[first++];
            level[i] = node->val;
            if (node->left) queue[end++] = node->left;
            if (node->right) queue[end++] = node->right;
        }
        (*returnColumnSizes)[*returnSize] = size;
        levels[(*returnSize)++] = level;
    }
    free(queue);
    return levels;
}
