struct ListNode;
typedef ListNode* List;
struct ListNode
{
    int val;
    ListNode* next;
};

class Solution {
public:
    List reverseList(List head) {
        List before = nullptr;
        for (; head; ) {
            List after = head->next;
            head->next = before;
            before = head;
            head = after;
        }
        return before;
    }
};
