class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        ListNode dummy, *tail = &dummy;
        for (bool more = true; more;) {
            more = false;
            sort(lists.begin(), lists.end(), [](ListNode* a, ListNode* b) { return a && (!b || a->val < b->val); });
            for (ListNode*& head : lists)
                if (head) {
                    tail = tail->next = head;
                    head = head->next;
                    more = true;
                }
        }
        tail->next = nullptr;
        return dummy.next;
    }
};
