class Solution {
    unordered_map<Node*, Node*> copies;

public:
    Node* copyRandomList(Node* head) {
        if (!head) return nullptr;
        if (copies.count(head)) return copies[head];
        Node* next = copyRandomList(head->next);
        Node* random = copyRandomList(head->random);  // noted too late
        Node* copy = new Node(head->val);
        copy->next = next;
        copy->random = random;
        return copies[head] = copy;
    }
};
