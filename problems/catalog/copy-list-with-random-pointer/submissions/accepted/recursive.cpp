class Solution {
    unordered_map<Node*, Node*> copies;

public:
    Node* copyRandomList(Node* head) {
        if (!head) return nullptr;
        Node*& known = copies[head];
        if (known) return known;
        Node* copy = known = new Node(head->val);
        copy->next = copyRandomList(head->next);
        copy->random = copyRandomList(head->random);
        return copy;
    }
};
