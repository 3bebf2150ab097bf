class Solution {
    ListNode* merge(ListNode* a, ListNode* b) {
        ListNode* head = nullptr;
        ListNode** link = &head;
        while (a && b) {
            ListNode*& smaller = a->val <= b->val ? a : b;
            *link = smaller;
            link = &smaller->next;
            smaller = smaller->next;
        }
        *link = a ? a : b;
        return head;
    }

    ListNode* merge(vector<ListNode*>& lists, int from, int to) {
        if (to - from < 2) return from < to ? lists[from] : nullptr;
        int middle = (from + to) / 2;
        return merge(merge(lists, from, middle), merge(lists, middle, to));
    }

public:
    ListNode* mergeKLists(vector<ListNode*>& lists) { return merge(lists, 0, lists.size()); }
};
