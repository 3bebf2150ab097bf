#define MAX(a, b) ((a) > (b) ? (a) : (b))

static int gain(struct TreeNode* node, int* best) {
    if (!node) return 0;
    int left = gain(node->left, best), right = gain(node->right, best);
    int through = node->val + left + right, down = node->val + MAX(left, right);
    *best = MAX(*best, through);
    return MAX(0, down);
}

int maxPathSum(struct TreeNode* root) {
    int best = INT_MIN;
    gain(root, &best);
    return best;
}
