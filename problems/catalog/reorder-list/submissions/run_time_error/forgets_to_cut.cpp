class Solution {
public:
    void reorderList(ListNode* head) {
        vector<ListNode*> nodes;
        for (ListNode* node = head; node; node = node->next) nodes.push_back(node);
        int left = 0, right = nodes.size() - 1;
        while (left < right) {
            nodes[left++]->next = nodes[right];
            if (left < right) nodes[right--]->next = nodes[left];
        }
    }
};
