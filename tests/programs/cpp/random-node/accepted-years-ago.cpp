class Solution {
public:
    RandomListNode *copied(RandomListNode *head) {
        unordered_map<RandomListNode *, RandomListNode *> copies = {{NULL, NULL}};
        for (RandomListNode *node = head; node; node = node->next) copies[node] = new RandomListNode(node->label);
        for (RandomListNode *node = head; node; node = node->next) {
            copies[node]->next = copies[node->next];
            copies[node]->random = copies[node->random];
        }
        return copies[head];
    }
};
