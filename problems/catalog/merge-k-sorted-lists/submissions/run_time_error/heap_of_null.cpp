class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        auto larger = [](ListNode* a, ListNode* b) { return a->val > b->val; };
        priority_queue<ListNode*, vector<ListNode*>, decltype(larger)> heads(larger, lists);
        ListNode dummy, *tail = &dummy;
        while (!heads.empty()) {
            tail = tail->next = heads.top();
            heads.pop();
            if (tail->next) heads.push(tail->next);
        }
        return dummy.next;
    }
};
