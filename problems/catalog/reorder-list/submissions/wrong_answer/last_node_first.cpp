class Solution {
public:
    void reorderList(ListNode* head) {
        deque<int> values;
        for (ListNode* node = head; node; node = node->next) values.push_back(node->val);
        for (bool fromEnd = true; head; head = head->next, fromEnd = !fromEnd) {
            head->val = fromEnd ? values.back() : values.front();
            fromEnd ? values.pop_back() : values.pop_front();
        }
    }
};
