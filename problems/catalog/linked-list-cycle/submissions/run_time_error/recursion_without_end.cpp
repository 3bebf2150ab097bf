class Solution {
    bool visit(ListNode* node, unordered_set<ListNode*>& visited) {
        if (visited.count(node->next)) return true;
        visited.insert(node);
        return visit(node->next, visited);
    }

public:
    bool hasCycle(ListNode* head) {
        unordered_set<ListNode*> visited{head};
        return visit(head, visited);
    }
};
