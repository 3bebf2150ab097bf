class Solution {
public:
    void connect(TreeLinkNode *root) {
        while (root) {
            TreeLinkNode below(0), *last = &below;
            for (TreeLinkNode *node = root; node; node = node->next) {
                if (node->left) last = last->next = node->left;
                if (node->right) last = last->next = node->right;
            }
            root = below.next;
        }
    }
};
