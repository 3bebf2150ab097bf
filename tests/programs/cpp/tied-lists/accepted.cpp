/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     ListNode *next;
 *     ListNode(int x) : val(x), next(NULL) {}
 * };
 */
class Solution {
public:
    ListNode *meeting(ListNode *first, ListNode *second) {
        set<ListNode*> seen;
        for (; first && seen.insert(first).second; first = first->next) {}
        while (second && !seen.count(second)) second = second->next;
        return second;
    }
};
