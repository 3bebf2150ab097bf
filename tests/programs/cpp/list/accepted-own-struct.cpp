#include <iostream>
using namespace std;

// Definition for singly-linked list.
struct ListNode {
    int val;
    ListNode *next;
    ListNode(int x) : val(x), next(NULL) {}
};

class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode* before = NULL;
        while (head != NULL) {
            ListNode* after = new ListNode(head->val);
            after->next = before;
            before = after;
            ListNode* gone = head;
            head = head->next;
            delete gone;
        }
        return before;
    }
};

int main() {
    ListNode* head = new ListNode(1);
    cout << Solution().reverseList(head)->val;
    return 0;
}
