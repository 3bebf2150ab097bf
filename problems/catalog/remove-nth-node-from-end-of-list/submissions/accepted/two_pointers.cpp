class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode** link = &head;
        ListNode* ahead = head;
        while (n--) ahead = ahead->next;
        while (ahead) {
            ahead = ahead->next;
            link = &(*link)->next;
        }
        *link = (*link)->next;
        return head;
    }
};
