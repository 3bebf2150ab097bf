struct RandomListNode {
    int label;
    RandomListNode *next, *random;
    RandomListNode(int x) : label(x), next(NULL), random(NULL) {}
};

class Solution {
    map<RandomListNode*, RandomListNode*> copies;

public:
    RandomListNode* copied(RandomListNode* head) {
        if (head == nullptr) return head;
        if (copies.count(head)) return copies[head];
        RandomListNode* copy = copies[head] = new RandomListNode(head->label);
        copy->next = copied(head->next);
        copy->random = copied(head->random);
        return copy;
    }
};
