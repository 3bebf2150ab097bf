class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode *ahead = head, *behind = head;
        while (n--) ahead = ahead->next;
        while (ahead) {
            ahead = ahead->next;
            behind = behind->next;
        }
        int value = behind->val;
        ListNode** link = &head;
        while (*link)
            if ((*link)->val == value)
                *link = (*link)->next;
            else
                link = &(*link)->next;
        return head;
    }
};
