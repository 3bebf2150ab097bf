class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        vector<ListNode*> nodes;
        for (ListNode* node = head; node; node = node->next) nodes.push_back(node);
        nodes.at(nodes.size() - n - 1)->next = nodes[nodes.size() - n]->next;
        return head;
    }
};
