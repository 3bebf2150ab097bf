class Solution {
public:
    Node* connect(Node* root) {
        for (Node* level = root; level;) {
            Node before(0), *last = &before;
            for (; level; level = level->next)
                for (Node* child : {level->left, level->right})
                    if (child) last = last->next = child;
            level = before.next;
        }
        return root;
    }
};
