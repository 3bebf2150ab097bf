{{#stdio}}
#include <stdio.h>

int main(void) {
    
}
{{/stdio}}
{{#list_node}}
/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
{{/list_node}}
{{#tree_node}}
/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     struct TreeNode *left;
 *     struct TreeNode *right;
 * };
 */
{{/tree_node}}
{{#function}}
{{^output}}
{{#returned}}
{{#levels}}
{{^nested}}
/**
 * Note: The returned array must be malloced, assume caller calls free().
{{/nested}}
{{#nested}}
 * The sizes of its columns are returned too, in an array that must be malloced.
{{/nested}}
{{/levels}}
{{#depth}}
 */
{{/depth}}
{{/returned}}
{{/output}}
{{returns}} {{name}}({{#params}}{{type}} {{name}}{{#levels}}, int{{#above}}*{{/above}} {{name}}{{#above}}Col{{/above}}Size{{/levels}}{{^last}}, {{/last}}{{/params}}{{^output}}{{#returned}}{{#levels}}{{#nested}}, {{/nested}}{{^nested}}{{#params}}{{#first}}, {{/first}}{{/params}}{{/nested}}int*{{#above}}*{{/above}} return{{#above}}Column{{/above}}Size{{#nested}}s{{/nested}}{{/levels}}{{/returned}}{{/output}}) {
    
}
{{/function}}
{{#class}}
typedef struct {
    
} {{name}};
{{#constructor}}

{{name}}* {{lower_name}}Create({{#params}}{{type}} {{name}}{{#levels}}, int{{#above}}*{{/above}} {{name}}{{#above}}Col{{/above}}Size{{/levels}}{{^last}}, {{/last}}{{/params}}) {
    
}
{{/constructor}}
{{#methods}}

{{returns}} {{lower_class_name}}{{capital_name}}({{class_name}}* obj{{#params}}, {{type}} {{name}}{{#levels}}, int{{#above}}*{{/above}} {{name}}{{#above}}Col{{/above}}Size{{/levels}}{{/params}}{{#returned}}{{#levels}}, int*{{#above}}*{{/above}} ret{{#above}}Col{{/above}}Size{{/levels}}{{/returned}}) {
    
}
{{/methods}}

void {{lower_name}}Free({{name}}* obj) {
    
}
{{/class}}
