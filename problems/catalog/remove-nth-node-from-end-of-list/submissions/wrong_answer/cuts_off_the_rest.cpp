class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode dummy(0, head), *ahead = &dummy, *behind = &dummy;
        while (n--) ahead = ahead->next;
        while (ahead->next) {
            ahead = ahead->next;
            behind = behind->next;
        }
        behind->next = behind->next == ahead ? nullptr : ahead;
        return dummy.next;
    }
};
