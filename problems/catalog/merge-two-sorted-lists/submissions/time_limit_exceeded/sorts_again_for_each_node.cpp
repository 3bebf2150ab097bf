class Solution {
public:
    ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
        vector<int> values;
        for (ListNode* list : {list1, list2})
            for (ListNode* node = list; node; node = node->next) {
                values.push_back(node->val);
                sort(values.begin(), values.end());
            }
        ListNode* head = nullptr;
        for (int i = (int)values.size() - 1; i >= 0; --i) head = new ListNode(values[i], head);
        return head;
    }
};
