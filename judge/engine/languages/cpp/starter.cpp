{{#stdio}}
#include <bits/stdc++.h>
using namespace std;

int main() {
    
}
{{/stdio}}
{{#list_node}}
/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     ListNode *next;
 *     ListNode() : val(0), next(nullptr) {}
 *     ListNode(int x) : val(x), next(nullptr) {}
 *     ListNode(int x, ListNode *next) : val(x), next(next) {}
 * };
 */
{{/list_node}}
{{#tree_node}}
/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     TreeNode *left;
 *     TreeNode *right;
 *     TreeNode() : val(0), left(nullptr), right(nullptr) {}
 *     TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
 *     TreeNode(int x, TreeNode *left, TreeNode *right) : val(x), left(left), right(right) {}
 * };
 */
{{/tree_node}}
{{#function}}
class Solution {
public:
    {{returns}} {{name}}({{#params}}{{declared}} {{name}}{{^last}}, {{/last}}{{/params}}) {
        
    }
};
{{/function}}
{{#class}}
class {{name}} {
public:
{{#constructor}}
    {{name}}({{#params}}{{declared}} {{name}}{{^last}}, {{/last}}{{/params}}) {
        
    }
{{/constructor}}
{{#methods}}

    {{returns}} {{name}}({{#params}}{{declared}} {{name}}{{^last}}, {{/last}}{{/params}}) {
        
    }
{{/methods}}
};
{{/class}}
