class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        multiset<int> values;
        for (ListNode* head : lists) {
            values.insert(head ? head->val : 0);
            while (head && (head = head->next)) values.insert(head->val);
        }
        ListNode dummy, *tail = &dummy;
        for (int value : values) tail = tail->next = new ListNode(value);
        return dummy.next;
    }
};
