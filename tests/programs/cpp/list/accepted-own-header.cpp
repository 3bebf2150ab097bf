#include <iostream>
#include "ListNode.h"
using namespace std;

class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        if (!head || !head->next) return head;
        ListNode* first = reverseList(head->next);
        head->next->next = head;
        head->next = nullptr;
        return first;
    }
};
